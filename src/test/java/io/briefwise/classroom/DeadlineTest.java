package io.briefwise.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "60, , 0, 0, 60",
        "60, , 25, 0, 75",
        "60, 60, 25, 0, 60",
        "60, 60, 25, 30, 75",
        "60, 50, 0, 0, 50",
        ", 50, 100, 10, 60",
        "60, -5, 0, 0, -5"
    })
    void is_the_earlier_of_limit_with_extra_time_and_close_with_extension(
            @Nullable Integer limit, @Nullable Integer close, int percent, int extension, int expected) {
        Deadline deadline = Deadline.of(
                START,
                TimeRules.strict(limit == null ? null : Duration.ofMinutes(limit)),
                close == null ? null : minutes(close),
                new Accommodation(percent, 0, false, false, false),
                Duration.ofMinutes(extension));

        assertThat(deadline.at()).isEqualTo(minutes(expected));
        assertThat(deadline.inTimeUntil()).isEqualTo(minutes(expected).plus(GRACE));
        assertThat(deadline.ends()).isEqualTo(minutes(expected).plus(GRACE));
    }

    @Test
    void there_is_none_without_limit_and_close() {
        assertThat(Deadline.of(START, TimeRules.strict(null), null, Accommodation.NONE, Duration.ZERO))
                .isEqualTo(Deadline.NONE);
        assertThat(Deadline.NONE.endedAt(Instant.MAX)).isFalse();
    }

    @Test
    void within_the_grace_period_an_answer_is_in_time() {
        Deadline deadline = hour(new LatePolicy.Refused());

        assertThat(deadline.passedAt(minutes(60))).isTrue();
        assertThat(deadline.lateAt(minutes(60).plus(GRACE).minusNanos(1))).isFalse();
        assertThat(deadline.lateAt(minutes(60).plus(GRACE))).isTrue();
        assertThat(deadline.endedAt(minutes(60).plus(GRACE))).isTrue();
    }

    @Test
    void late_work_is_taken_as_long_as_the_policy_says() {
        assertThat(hour(new LatePolicy.Deducted(Duration.ofHours(2), 0.1)).ends())
                .isEqualTo(minutes(180));
        assertThat(hour(new LatePolicy.Accepted(Duration.ZERO)).ends())
                .isEqualTo(minutes(60).plus(GRACE));
        assertThat(hour(new LatePolicy.Accepted(null)).ends()).isNull();
    }

    /** Clocks in Berlin go from 2:00 to 3:00 on 29 March 2026, from 3:00 to 2:00 on 25 October. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:30, 2026-03-29T03:30",
        "2026-10-25T02:30, 2026-10-25T03:30",
        "2026-10-25T01:30, 2026-10-25T02:30"
    })
    void an_hour_is_an_hour_when_clocks_change(LocalDateTime begun, LocalDateTime over) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant start = WallTime.moment(begun, berlin);
        Instant deadline = Deadline.of(
                        start, TimeRules.strict(Duration.ofHours(1)), null, Accommodation.NONE, Duration.ZERO)
                .at();

        assertThat(deadline).isEqualTo(start.plusSeconds(3600));
        assertThat(deadline.atZone(berlin).toLocalDateTime()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T01:30:00Z",
        "2026-06-01T23:59, America/New_York, 2026-06-02T03:59:00Z",
        "2026-06-01T23:59, Asia/Kathmandu, 2026-06-01T18:14:00Z",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-30T22:00:00Z"
    })
    void a_date_on_the_wall_is_read_in_favour_of_the_learner(LocalDateTime wall, ZoneId zone, Instant moment) {
        assertThat(WallTime.moment(wall, zone)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_granted_never_takes_time_away(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            TimeRules rules =
                    TimeRules.strict(random.nextBoolean() ? null : Duration.ofMinutes(1 + random.nextInt(200)));
            Instant close = random.nextBoolean() ? null : minutes(random.nextInt(500));
            Accommodation more = new Accommodation(random.nextInt(401), 0, false, false, false);
            Duration extension = Duration.ofMinutes(random.nextInt(100));

            Deadline plain = Deadline.of(START, rules, close, Accommodation.NONE, Duration.ZERO);
            Deadline granted = Deadline.of(START, rules, close, more, extension);

            if (plain.at() == null) {
                assertThat(granted.at()).isNull();
            } else {
                assertThat(granted.at()).isAfterOrEqualTo(plain.at());
            }
        }
    }

    private static Deadline hour(LatePolicy late) {
        return Deadline.of(
                START, new TimeRules(Duration.ofHours(1), GRACE, late), null, Accommodation.NONE, Duration.ZERO);
    }

    private static Instant minutes(int after) {
        return START.plus(Duration.ofMinutes(after));
    }
}
