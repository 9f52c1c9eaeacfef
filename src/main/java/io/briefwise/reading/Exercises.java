package io.briefwise.reading;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people found of the arguments that they looked for, time after time. */
@Service
@Transactional
public class Exercises {

    private final JdbcClient database;
    private final Clock clock;

    Exercises(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records what a person has just found of the argument for a claim. */
    public ExerciseResult record(PersonId person, BriefId brief, int section, String claim, int found, int wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ExerciseResult result = new ExerciseResult(section, claim, found, wanted, now);
        database.sql("""
                        insert into reading_exercise (person, brief, section, claim, found, wanted, done_at)
                        values (:person, :brief, :section, :claim, :found, :wanted, :doneAt)""")
                .param("person", person.uuid())
                .param("brief", brief.uuid())
                .param("section", section)
                .param("claim", claim)
                .param("found", found)
                .param("wanted", wanted)
                .param("doneAt", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return result;
    }

    /** All that a person found in a brief, in the order of time. */
    @Transactional(readOnly = true)
    public List<ExerciseResult> of(PersonId person, BriefId brief) {
        return database.sql("""
                        select section, claim, found, wanted, done_at from reading_exercise
                        where person = :person and brief = :brief
                        order by done_at""")
                .param("person", person.uuid())
                .param("brief", brief.uuid())
                .query(Exercises::result)
                .list();
    }

    /** What a person found the last time that they looked for the argument for a claim. */
    @Transactional(readOnly = true)
    public Optional<ExerciseResult> last(PersonId person, BriefId brief, int section, String claim) {
        return of(person, brief).reversed().stream()
                .filter(result -> result.section() == section && result.claim().equals(claim))
                .findFirst();
    }

    private static ExerciseResult result(ResultSet row, int number) throws SQLException {
        return new ExerciseResult(
                row.getInt("section"),
                row.getString("claim"),
                row.getInt("found"),
                row.getInt("wanted"),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }
}
