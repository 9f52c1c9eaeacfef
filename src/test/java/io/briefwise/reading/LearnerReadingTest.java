package io.briefwise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerReadingTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00.123456Z");

    private final Parts parts;
    private final ReadingPositions positions;
    private final PersonId jane = PersonId.fresh();
    private final BriefId brief = BriefId.fresh();

    LearnerReadingTest(Database database) {
        parts = database.parts("io.briefwise.reading");
        positions = parts.get(ReadingPositions.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void nothing_is_known_of_a_text_that_was_never_opened() {
        assertThat(positions.of(jane, brief)).isEmpty();
    }

    @Test
    void going_back_keeps_the_furthest_section() {
        positions.record(jane, brief, 0, START);
        positions.record(jane, brief, 2, START.plusSeconds(60));
        positions.record(jane, brief, 1, START.plusSeconds(90));

        assertThat(positions.of(jane, brief)).contains(new Position(1, 2, 90, START.plusSeconds(90)));
    }

    @Test
    void a_long_pause_is_not_counted_as_reading() {
        positions.record(jane, brief, 0, START);
        positions.record(jane, brief, 1, START.plusSeconds(60));
        positions.record(jane, brief, 2, START.plusSeconds(4_000));

        assertThat(positions.of(jane, brief))
                .hasValueSatisfying(
                        position -> assertThat(position.secondsRead()).isEqualTo(60));
    }

    @Test
    void a_record_that_comes_late_changes_nothing() {
        Position last = positions.record(jane, brief, 2, START);

        assertThat(positions.record(jane, brief, 0, START.minusSeconds(5))).isEqualTo(last);
        assertThat(positions.of(jane, brief)).contains(last);
    }

    @Test
    void each_person_and_brief_has_a_position_of_its_own() {
        positions.record(jane, brief, 3, START);

        assertThat(positions.of(PersonId.fresh(), brief)).isEmpty();
        assertThat(positions.of(jane, BriefId.fresh())).isEmpty();
    }
}
