package io.briefwise.mastery.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerDaysTest {

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-03-03T05:00:00Z, 2026-03-02",
        "America/Los_Angeles, 2026-03-03T11:59:00Z, 2026-03-02",
        "America/Los_Angeles, 2026-03-03T12:00:00Z, 2026-03-03",
        "Asia/Kolkata,        2026-03-02T22:29:00Z, 2026-03-02",
        "Asia/Kolkata,        2026-03-02T22:30:00Z, 2026-03-03",
        "UTC,                 2026-03-02T03:59:59Z, 2026-03-01"
    })
    void a_day_begins_at_four_where_the_learner_is(String zone, Instant moment, LocalDate day) {
        assertThat(new LearnerDays(ZoneId.of(zone), 4).day(moment)).isEqualTo(day);
    }

    @Test
    void a_day_of_23_or_25_hours_is_one_day() {
        LearnerDays berlin = new LearnerDays(ZoneId.of("Europe/Berlin"), 2);
        LocalDate clocksForward = LocalDate.of(2026, 3, 29);

        assertThat(berlin.between(berlin.start(clocksForward), berlin.start(clocksForward.plusDays(1))))
                .isEqualTo(1);
        assertThat(berlin.day(berlin.start(clocksForward))).isEqualTo(clocksForward);
        assertThat(berlin.day(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void a_clock_that_was_set_back_counts_no_negative_days() {
        LearnerDays utc = new LearnerDays(ZoneId.of("UTC"), 4);

        assertThat(utc.between(Instant.parse("2026-03-05T09:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")))
                .isZero();
    }
}
