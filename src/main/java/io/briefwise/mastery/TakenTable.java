package io.briefwise.mastery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps up to where the log of answers is counted in the ratings. */
@Repository
class TakenTable {

    /**
     * What is counted.
     *
     * @param answers how many answers
     * @param until those whose grade was known by then
     */
    record Taken(int answers, Instant until) {

        static final Taken NOTHING = new Taken(0, Instant.EPOCH);
    }

    private static final String RATINGS = "ratings";

    private final JdbcClient jdbc;

    TakenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read and held until the transaction ends, so that no two count at once. */
    Taken lock() {
        jdbc.sql("""
                        merge into mastery_taken t
                        using (select cast(:name as varchar(20)) as name) k on t.name = k.name
                        when not matched then insert (name, answers, until) values (k.name, 0, :epoch)
                        """)
                .param("name", RATINGS)
                .param("epoch", stored(Taken.NOTHING.until()))
                .update();
        return jdbc.sql("select answers, until from mastery_taken where name = :name for update")
                .param("name", RATINGS)
                .query(TakenTable::taken)
                .single();
    }

    void put(Taken taken) {
        jdbc.sql("update mastery_taken set answers = :answers, until = :until where name = :name")
                .param("answers", taken.answers())
                .param("until", stored(taken.until()))
                .param("name", RATINGS)
                .update();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getInt("answers"),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
