package io.briefwise.analytics.record;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gradebooks of classes, for their instructors. */
@Service
public class Gradebooks {

    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Quizzes quizzes;
    private final RecordTables tables;

    Gradebooks(Classrooms classrooms, Assignments assignments, Quizzes quizzes, RecordTables tables) {
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.quizzes = quizzes;
        this.tables = tables;
    }

    /** For an instructor of the class; for anybody else there is none. */
    @Transactional(readOnly = true)
    public Optional<Gradebook> of(ClassroomId id, PersonId instructor) {
        return classrooms.teaches(instructor, id) ? Optional.of(book(id, instructor)) : Optional.empty();
    }

    private Gradebook book(ClassroomId id, PersonId instructor) {
        List<Assignment> set = assignments.of(id, instructor).reversed();
        Map<QuizId, String> titles = quizzes
                .all(set.stream().map(Assignment::quiz).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Quiz::id, Quiz::title));
        Map<RecordTables.Taken, List<Double>> marks = tables.marks(id);
        return new Gradebook(
                set.stream()
                        .map(assignment -> titles.getOrDefault(assignment.quiz(), ""))
                        .toList(),
                tables.learners(id).stream()
                        .sorted(Comparator.comparing(RecordTables.Learner::name, Collator.getInstance(Locale.ENGLISH)))
                        .map(learner -> row(learner, set, marks))
                        .toList());
    }

    private static Gradebook.Row row(
            RecordTables.Learner learner, List<Assignment> set, Map<RecordTables.Taken, List<Double>> marks) {
        return new Gradebook.Row(
                learner.id(),
                learner.name(),
                learner.email(),
                set.stream()
                        .map(assignment -> Optional.ofNullable(
                                        marks.get(new RecordTables.Taken(learner.id(), assignment.id())))
                                .map(assignment.settings().counts()::share))
                        .toList());
    }
}
