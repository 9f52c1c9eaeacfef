package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of assignments that close later for somebody. */
@Repository
class ExtensionTable {

    /**
     * How much later one assignment closes.
     *
     * @param own for the learner asked about
     * @param longest for whoever has the longest
     */
    record Extended(Duration own, Duration longest) {
        static final Extended NONE = new Extended(Duration.ZERO, Duration.ZERO);
    }

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AssignmentId, Extended> of(Collection<AssignmentId> assignments, PersonId learner) {
        Map<AssignmentId, Extended> found = new HashMap<>();
        jdbc.sql("""
                        select assignment_id, max(seconds) as longest,
                               max(case when person_id = :learner then seconds else 0 end) as own
                        from classroom_extension where assignment_id in (:assignments) group by assignment_id""")
                .param("learner", learner.uuid())
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::uuid).toList())
                .query(row -> {
                    found.put(
                            new AssignmentId(row.getObject("assignment_id", UUID.class)),
                            new Extended(
                                    Duration.ofSeconds(row.getLong("own")),
                                    Duration.ofSeconds(row.getLong("longest"))));
                });
        return found;
    }

    void put(AssignmentId assignment, PersonId learner, Duration more) {
        jdbc.sql("delete from classroom_extension where assignment_id = ? and person_id = ?")
                .params(assignment.uuid(), learner.uuid())
                .update();
        jdbc.sql("insert into classroom_extension (assignment_id, person_id, seconds) values (?, ?, ?)")
                .params(assignment.uuid(), learner.uuid(), more.toSeconds())
                .update();
    }
}
