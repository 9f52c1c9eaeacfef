package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How quizzes and their questions worked, for instructors of the class. */
@Service
public class ItemAnalyses {

    private final TaughtAssignments taught;
    private final Lessons lessons;
    private final ClassTables tables;
    private final AnswerSheets sheets;

    ItemAnalyses(TaughtAssignments taught, Lessons lessons, ClassTables tables, AnswerSheets sheets) {
        this.taught = taught;
        this.lessons = lessons;
        this.tables = tables;
        this.sheets = sheets;
    }

    /** For an instructor of the class; for anybody else there is none. */
    @Transactional(readOnly = true)
    public Optional<ItemAnalysis> of(AssignmentId id, PersonId instructor) {
        return taught.find(id, instructor).map(this::analysis);
    }

    /** What the quiz of an assignment is called, for an instructor of the class. */
    @Transactional(readOnly = true)
    public Optional<String> title(AssignmentId id, PersonId instructor) {
        return taught.find(id, instructor)
                .map(assignment -> lessons.of(assignment.quiz()).quiz().title());
    }

    private ItemAnalysis analysis(Assignment assignment) {
        Lesson lesson = lessons.of(assignment.quiz());
        List<AnswerSheet> handedIn = sheets.of(assignment.id());
        List<QuestionRow> rows = QuestionRows.of(lesson.questions(), tables.given(assignment.id()), handedIn.size());
        return Analyst.analyse(lesson.quiz().title(), rows, handedIn);
    }
}
