package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.analytics.ClassPicture.ClassRow;
import io.briefwise.analytics.ClassPicture.SectionColumn;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.Skill;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How classes did, ready to show. */
@Service
public class ClassPictures {

    private final TaughtAssignments taught;
    private final Lessons lessons;
    private final ClassTables tables;

    ClassPictures(TaughtAssignments taught, Lessons lessons, ClassTables tables) {
        this.taught = taught;
        this.lessons = lessons;
        this.tables = tables;
    }

    /** How a class did on an assignment, for an instructor of the class; for anybody else there is no such picture. */
    @Transactional(readOnly = true)
    public Optional<ClassPicture> of(AssignmentId id, PersonId instructor) {
        return taught.find(id, instructor).map(this::picture);
    }

    /** How far a class is with an assignment, for an instructor of the class; one statement beyond finding it. */
    @Transactional(readOnly = true)
    public Optional<ClassSummary> summary(AssignmentId id, PersonId instructor) {
        return taught.find(id, instructor).map(assignment -> Summaries.of(tables.learners(assignment)));
    }

    private ClassPicture picture(Assignment assignment) {
        Lesson lesson = lessons.of(assignment.quiz());
        List<ClassTables.Standing> standings = tables.learners(assignment).stream()
                .sorted(Comparator.comparing(ClassTables.Standing::name, Collator.getInstance(Locale.ENGLISH)))
                .toList();
        List<ClassTables.Answers> answers = tables.answers(assignment.id());
        Matrix<Integer> sections = Matrix.of(lesson.sections(), answers, ClassTables.Answers::section);
        Matrix<Skill> skills = Matrix.of(lesson.skills(), answers, ClassTables.Answers::skill);
        ClassSummary summary = Summaries.of(standings);
        return new ClassPicture(
                lesson.quiz().id(),
                lesson.quiz().brief(),
                lesson.quiz().title(),
                summary,
                lesson.sections().stream()
                        .map(index -> new SectionColumn(index, lesson.heading(index)))
                        .toList(),
                lesson.skills(),
                standings.stream()
                        .map(standing -> row(standing, sections, skills))
                        .toList(),
                new ClassRow(sections.together(), skills.together()),
                QuestionRows.of(lesson.questions(), tables.given(assignment.id()), summary.handedIn()));
    }

    private static LearnerRow row(ClassTables.Standing learner, Matrix<Integer> sections, Matrix<Skill> skills) {
        LearnerRow.Standing standing = LearnerRow.Standing.NOT_STARTED;
        if (learner.mark() != null) {
            standing = LearnerRow.Standing.HANDED_IN;
        } else if (learner.attempt() != null) {
            standing = LearnerRow.Standing.IN_PROGRESS;
        }
        return new LearnerRow(
                learner.learner(),
                learner.name(),
                standing,
                learner.attempt(),
                learner.mark(),
                sections.row(learner.learner()),
                skills.row(learner.learner()));
    }
}
