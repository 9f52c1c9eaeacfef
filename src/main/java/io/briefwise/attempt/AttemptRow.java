package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.ConductJson;
import io.briefwise.quiz.QuizId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its table holds it.
 *
 * @param conduct null: as the purpose of its quiz says
 * @param stored its state, but for what only the clock tells; see {@link #stateAt}
 * @param deadlineAt null where it has none
 * @param endsAt when the clock hands it in, null where it never does or did
 */
record AttemptRow(
        AttemptId id,
        QuizId quiz,
        PersonId learner,
        @Nullable AssignmentId assignment,
        long seed,
        @Nullable Conduct conduct,
        Instant startedAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant endsAt,
        AttemptState stored,
        @Nullable Instant submittedAt,
        @Nullable Mark mark) {

    static final String COLUMNS = """
            a.id, a.quiz_id, a.learner_id, a.assignment_id, a.seed, a.conduct, a.started_at, a.deadline_at, a.ends_at,
            a.state, a.submitted_at, a.points, a.possible, a.awaiting, a.deduction
            """;

    static AttemptRow read(ResultSet row) throws SQLException {
        UUID assignment = row.getObject("assignment_id", UUID.class);
        String conduct = row.getString("conduct");
        return new AttemptRow(
                new AttemptId(row.getObject("id", UUID.class)),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                new PersonId(row.getObject("learner_id", UUID.class)),
                assignment == null ? null : new AssignmentId(assignment),
                row.getLong("seed"),
                conduct == null ? null : ConductJson.read(conduct),
                Moment.read(row, "started_at"),
                Moment.readOrNull(row, "deadline_at"),
                Moment.readOrNull(row, "ends_at"),
                AttemptState.valueOf(row.getString("state")),
                Moment.readOrNull(row, "submitted_at"),
                mark(row));
    }

    private static @Nullable Mark mark(ResultSet row) throws SQLException {
        return row.getObject("points") == null
                ? null
                : new Mark(
                        row.getDouble("points"),
                        row.getInt("possible"),
                        row.getInt("awaiting"),
                        row.getDouble("deduction"));
    }

    boolean submitted() {
        return submittedAt != null;
    }

    AttemptState stateAt(Instant now) {
        return stored == AttemptState.IN_PROGRESS && deadlineAt != null && !now.isBefore(deadlineAt)
                ? stored.become(AttemptState.OVERDUE)
                : stored;
    }

    /** Whether the time that the table knows of is over. */
    boolean endedBy(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }
}
