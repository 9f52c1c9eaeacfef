package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Deadline;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of attempts, seen by their times. */
@Repository
class DueTable {

    private final JdbcClient jdbc;

    DueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose end is over, the longest overdue first; found by an index in which only attempts with an end stand. */
    List<AttemptId> due(Instant now, int most) {
        return jdbc.sql("select id from attempt_attempt where ends_at <= :now order by ends_at limit :most")
                .param("now", Moment.stored(now))
                .param("most", most)
                .query((row, number) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Those that go on. */
    List<AttemptRow> goingOn(Collection<AssignmentId> assignments, @Nullable PersonId learner) {
        return jdbc
                .sql("select " + AttemptRow.COLUMNS + """
                        from attempt_attempt a
                        where a.assignment_id in (:assignments) and a.submitted_at is null
                        """)
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::uuid).toList())
                .query((row, number) -> AttemptRow.read(row))
                .list()
                .stream()
                .filter(row -> learner == null || row.learner().equals(learner))
                .toList();
    }

    /** Nothing that was closed meanwhile gets a new end. */
    void retime(AttemptId id, Deadline deadline) {
        jdbc.sql("""
                        update attempt_attempt set deadline_at = :deadline, ends_at = :ends
                        where id = :id and submitted_at is null
                        """)
                .param("deadline", Moment.storedOrNull(deadline.at()))
                .param("ends", Moment.storedOrNull(deadline.ends()))
                .param("id", id.uuid())
                .update();
    }
}
