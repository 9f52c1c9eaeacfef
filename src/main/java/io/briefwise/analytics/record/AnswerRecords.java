package io.briefwise.analytics.record;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.QuestionVersionId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All answers that were handed in for an assignment, for an instructor of its class. */
@Service
public class AnswerRecords {

    private final Assignments assignments;
    private final Classrooms classrooms;
    private final QuizOrder order;
    private final RecordTables tables;

    AnswerRecords(Assignments assignments, Classrooms classrooms, QuizOrder order, RecordTables tables) {
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.order = order;
        this.tables = tables;
    }

    /** For an instructor of the class; for anybody else there are none. */
    @Transactional(readOnly = true)
    public Optional<List<AnswerRecord>> of(AssignmentId id, PersonId instructor) {
        return assignments
                .find(id, instructor)
                .filter(assignment -> classrooms.teaches(instructor, assignment.classroom()))
                .map(this::records);
    }

    private List<AnswerRecord> records(Assignment assignment) {
        Map<QuestionVersionId, QuizOrder.Placed> questions = order.of(assignment.quiz());
        return tables.answers(assignment.id()).stream()
                .filter(stored -> questions.containsKey(stored.question()))
                .map(stored -> record(stored, Objects.requireNonNull(questions.get(stored.question()))))
                .toList();
    }

    private static AnswerRecord record(RecordTables.Stored stored, QuizOrder.Placed placed) {
        return new AnswerRecord(
                stored.learner().id(),
                stored.learner().name(),
                stored.learner().email(),
                stored.attempt(),
                stored.handedIn().toInstant(),
                placed.number(),
                placed.question(),
                stored.response(),
                Optional.ofNullable(stored.certainty()),
                Optional.ofNullable(stored.fraction()));
    }
}
