package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.QuizId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt as its table holds it. */
record AttemptRow(
        AttemptId id,
        QuizId quiz,
        PersonId learner,
        @Nullable AssignmentId assignment,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Mark mark) {

    static AttemptRow read(ResultSet row) throws SQLException {
        UUID assignment = row.getObject("assignment_id", UUID.class);
        Instant submittedAt = Moment.readOrNull(row, "submitted_at");
        return new AttemptRow(
                new AttemptId(row.getObject("id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new PersonId(row.getObject("learner_id", UUID.class)),
                assignment == null ? null : new AssignmentId(assignment),
                Moment.read(row, "started_at"),
                submittedAt,
                submittedAt == null
                        ? null
                        : new Mark(row.getDouble("points"), row.getInt("possible"), row.getInt("awaiting")));
    }

    boolean submitted() {
        return submittedAt != null;
    }
}
