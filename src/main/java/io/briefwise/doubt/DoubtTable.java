package io.briefwise.doubt;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of doubts. Of a learner and a question it takes only one. */
@Repository
class DoubtTable {

    private static final String SELECT = """
            select id, assignment_id, attempt_id, version_id, learner_id, reason, said, raised_at,
                   verdict, reply, settled_at
            from doubt_doubt
            """;

    private final JdbcClient jdbc;

    DoubtTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Doubt fresh) {
        jdbc.sql("""
                        insert into doubt_doubt
                            (id, assignment_id, attempt_id, version_id, learner_id, reason, said, raised_at)
                        values (:id, :assignment, :attempt, :question, :learner, :reason, :said, :raisedAt)""")
                .param("id", fresh.id().uuid())
                .param("assignment", fresh.assignment().uuid())
                .param("attempt", fresh.attempt().uuid())
                .param("question", fresh.question().uuid())
                .param("learner", fresh.learner().uuid())
                .param("reason", fresh.reason().name())
                .param("said", fresh.said())
                .param("raisedAt", Moment.stored(fresh.raisedAt()))
                .update();
    }

    Optional<Doubt> find(DoubtId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.uuid())
                .query(DoubtTable::doubt)
                .optional();
    }

    Optional<Doubt> of(PersonId learner, QuestionVersionId question) {
        return jdbc.sql(SELECT + "where learner_id = ? and version_id = ?")
                .params(learner.uuid(), question.uuid())
                .query(DoubtTable::doubt)
                .optional();
    }

    /** Those that wait first, of them and of the others the newest first. */
    List<Doubt> of(Collection<AssignmentId> assignments) {
        return assignments.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where assignment_id in (:assignments)
                                order by case when verdict is null then 0 else 1 end, raised_at desc, id""")
                        .param(
                                "assignments",
                                assignments.stream().map(AssignmentId::uuid).toList())
                        .query(DoubtTable::doubt)
                        .list();
    }

    int waiting(Collection<AssignmentId> assignments) {
        return assignments.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(*) from doubt_doubt
                                where assignment_id in (:assignments) and verdict is null""")
                        .param(
                                "assignments",
                                assignments.stream().map(AssignmentId::uuid).toList())
                        .query(Integer.class)
                        .single();
    }

    /** False where it is gone. */
    boolean settle(DoubtId id, Settlement settlement, PersonId by) {
        return jdbc.sql("""
                        update doubt_doubt
                        set verdict = :verdict, reply = :reply, settled_by = :by, settled_at = :at where id = :id""")
                        .param("verdict", settlement.verdict().name())
                        .param("reply", settlement.reply())
                        .param("by", by.uuid())
                        .param("at", Moment.stored(settlement.settledAt()))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }

    /** Only while it waits: an answer is not made unsaid by taking back what it answers. */
    boolean remove(DoubtId id, PersonId learner) {
        return jdbc.sql("delete from doubt_doubt where id = ? and learner_id = ? and verdict is null")
                        .params(id.uuid(), learner.uuid())
                        .update()
                > 0;
    }

    int removeBefore(Instant moment) {
        return jdbc.sql("delete from doubt_doubt where raised_at < ?")
                .param(Moment.stored(moment))
                .update();
    }

    private static Doubt doubt(ResultSet row, int number) throws SQLException {
        return new Doubt(
                new DoubtId(row.getObject("id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new QuestionVersionId(row.getObject("version_id", UUID.class)),
                new PersonId(row.getObject("learner_id", UUID.class)),
                Reason.valueOf(row.getString("reason")),
                row.getString("said"),
                Moment.read(row, "raised_at"),
                settlement(row));
    }

    private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Settlement(Verdict.valueOf(verdict), row.getString("reply"), Moment.read(row, "settled_at"));
    }
}
