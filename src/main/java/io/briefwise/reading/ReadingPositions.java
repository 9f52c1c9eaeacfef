package io.briefwise.reading;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where each person is in each brief. */
@Service
@Transactional
public class ReadingPositions {

    /** A longer gap between two records was not spent reading. */
    private static final Duration LONGEST_STRETCH = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;

    ReadingPositions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records that a person opened a section just now. */
    public Position record(PersonId person, BriefId brief, int section) {
        return record(person, brief, section, clock.instant());
    }

    /**
     * Records that a person opened a section. The time since the last record counts as read, unless it is longer than
     * anybody reads without turning a page. A record that comes late changes nothing.
     */
    public Position record(PersonId person, BriefId brief, int section, Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        Optional<Position> last = of(person, brief);
        if (last.isPresent() && now.isBefore(last.get().updatedAt())) {
            return last.get();
        }
        Position next = last.map(before -> new Position(
                        section,
                        Math.max(section, before.furthest()),
                        before.secondsRead() + secondsRead(before.updatedAt(), now),
                        now))
                .orElse(new Position(section, section, 0, now));
        store(person, brief, next);
        return next;
    }

    @Transactional(readOnly = true)
    public Optional<Position> of(PersonId person, BriefId brief) {
        return database.sql("""
                        select section, furthest_section, seconds_read, updated_at from reading_position
                        where person = :person and brief = :brief""")
                .param("person", person.uuid())
                .param("brief", brief.uuid())
                .query(ReadingPositions::position)
                .optional();
    }

    private void store(PersonId person, BriefId brief, Position position) {
        database.sql("""
                        merge into reading_position p
                        using (select cast(:person as uuid) as person, cast(:brief as uuid) as brief) k
                        on p.person = k.person and p.brief = k.brief
                        when matched then update set section = :section, furthest_section = :furthest,
                            seconds_read = :seconds, updated_at = :at
                        when not matched then insert
                            (person, brief, section, furthest_section, seconds_read, updated_at)
                            values (k.person, k.brief, :section, :furthest, :seconds, :at)""")
                .param("person", person.uuid())
                .param("brief", brief.uuid())
                .param("section", position.section())
                .param("furthest", position.furthest())
                .param("seconds", position.secondsRead())
                .param("at", OffsetDateTime.ofInstant(position.updatedAt(), ZoneOffset.UTC))
                .update();
    }

    private static long secondsRead(Instant from, Instant to) {
        Duration stretch = Duration.between(from, to);
        return stretch.compareTo(LONGEST_STRETCH) > 0 ? 0 : stretch.toSeconds();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getInt("section"),
                row.getInt("furthest_section"),
                row.getLong("seconds_read"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
