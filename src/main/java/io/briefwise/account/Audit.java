package io.briefwise.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The record of acts on accounts and grades; written in the transaction of the act, never changed. */
@Service
public class Audit {

    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts an act on record.
     *
     * @param subject whose account or grade it changed
     * @param detail what it was and became, in at most 400 characters
     */
    public void record(@Nullable PersonId actor, Act act, PersonId subject, String detail) {
        jdbc.sql("""
                        insert into account_audit (id, actor_id, act, subject_id, detail, done_at)
                        values (:id, :actor, :act, :subject, :detail, :now)""")
                .param("id", UUID.randomUUID())
                .param("actor", actor == null ? null : actor.uuid())
                .param("act", act.name())
                .param("subject", subject.uuid())
                .param("detail", detail)
                .param("now", Moment.stored(clock.instant()))
                .update();
    }

    /** What was done to somebody's account, the newest first. */
    List<AuditEntry> about(PersonId subject) {
        return jdbc.sql("""
                        select actor_id, act, subject_id, detail, done_at from account_audit
                        where subject_id = ? order by done_at desc, id""").param(subject.uuid()).query(Audit::entry).list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        UUID actor = row.getObject("actor_id", UUID.class);
        return new AuditEntry(
                actor == null ? null : new PersonId(actor),
                Act.valueOf(row.getString("act")),
                new PersonId(row.getObject("subject_id", UUID.class)),
                row.getString("detail"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
