package io.briefwise.generation;

import io.briefwise.brief.BriefId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of jobs; the first come is the first served. */
@Repository
class JobTable {

    /** A job whose worker has not been heard of for so long is taken up by another, or by the same after a restart. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;

    JobTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A job that its worker has to itself. */
    record Claim(JobId id, BriefId brief) {}

    Optional<BriefId> brief(JobId id) {
        return database.sql("select brief_id from generation_job where id = ?")
                .param(id.uuid())
                .query(UUID.class)
                .optional()
                .map(BriefId::new);
    }

    JobId add(BriefId brief) {
        JobId id = JobId.fresh();
        database.sql("""
                        insert into generation_job
                            (id, brief_id, state, share, stage, questions, submitted_at, beat_at)
                        values (:id, :brief, 'WAITING', 0, '', 0, :now, :now)""")
                .param("id", id.uuid())
                .param("brief", brief.uuid())
                .param("now", now())
                .update();
        return id;
    }

    /** The oldest job that waits, or whose worker fell silent; of several workers only one gets it. */
    Optional<Claim> claim() {
        OffsetDateTime silent = now().minus(SILENCE);
        return database.sql("""
                        select id, brief_id, state, beat_at from generation_job
                        where state = 'WAITING' or (state = 'RUNNING' and beat_at < :silent)
                        order by submitted_at, id limit 1""")
                .param("silent", silent)
                .query((row, _) -> new Found(
                        new Claim(
                                new JobId(row.getObject("id", UUID.class)),
                                new BriefId(row.getObject("brief_id", UUID.class))),
                        row.getString("state"),
                        row.getObject("beat_at", OffsetDateTime.class)))
                .optional()
                .filter(this::take)
                .map(Found::claim);
    }

    private record Found(Claim claim, String state, OffsetDateTime beat) {}

    private boolean take(Found found) {
        return database.sql("""
                        update generation_job set state = 'RUNNING', share = 0, stage = '', beat_at = :now
                        where id = :id and state = :state and beat_at = :beat""")
                        .param("id", found.claim().id().uuid())
                        .param("state", found.state())
                        .param("beat", found.beat())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Notes how far it is; false if somebody stopped it meanwhile. */
    boolean beat(JobId id, double share, String stage) {
        return database.sql("""
                        update generation_job set share = :share, stage = :stage, beat_at = :now
                        where id = :id and state = 'RUNNING'""")
                        .param("share", share)
                        .param("stage", stage.length() > 200 ? stage.substring(0, 200) : stage)
                        .param("id", id.uuid())
                        .param("now", now())
                        .update()
                == 1;
    }

    void finish(JobId id, int questions) {
        end(id, "DONE", questions, "");
    }

    void fail(JobId id, String reason) {
        end(id, "FAILED", 0, reason.length() > 1000 ? reason.substring(0, 1000) : reason);
    }

    void cancel(JobId id) {
        end(id, "CANCELLED", 0, "");
    }

    private void end(JobId id, String state, int questions, String reason) {
        database.sql("""
                        update generation_job
                        set state = :state, questions = :questions, reason = :reason, beat_at = :now
                        where id = :id and state in ('WAITING', 'RUNNING')""")
                .param("state", state)
                .param("questions", questions)
                .param("reason", reason)
                .param("id", id.uuid())
                .param("now", now())
                .update();
    }

    Optional<JobStatus> status(JobId id) {
        return database.sql("""
                        select job.state, job.share, job.stage, job.questions, job.reason,
                            (select count(*) from generation_job other
                             where other.state = 'WAITING' and other.submitted_at < job.submitted_at) as before_it
                        from generation_job job where job.id = :id""").param("id", id.uuid()).query(JobTable::read).optional();
    }

    private static JobStatus read(ResultSet row, int number) throws SQLException {
        return switch (row.getString("state")) {
            case "WAITING" -> new JobStatus.Waiting(row.getInt("before_it") + 1);
            case "RUNNING" -> new JobStatus.Running(row.getDouble("share"), row.getString("stage"));
            case "DONE" -> new JobStatus.Done(row.getInt("questions"));
            case "FAILED" -> new JobStatus.Failed(row.getString("reason"));
            case "CANCELLED" -> new JobStatus.Cancelled();
            default -> throw new IllegalStateException("job in state " + row.getString("state"));
        };
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
