package io.briefwise.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final Origin SCHOOL = Origin.of("203.0.113.9");

    private final MovableClock clock = new MovableClock();
    private final Limits limits = new Limits(clock);

    @Test
    void one_address_is_registered_only_so_often() {
        IntStream.range(0, 5)
                .forEach(any -> assertThat(register("mira@school.example")).isEqualTo(new Verdict.Open()));

        assertThat(register("mira@school.example")).isEqualTo(new Verdict.Wait(Duration.ofMinutes(12)));
        assertThat(register("noor@school.example")).isEqualTo(new Verdict.Open());
        clock.advance(Duration.ofMinutes(12));
        assertThat(register("mira@school.example")).isEqualTo(new Verdict.Open());
    }

    @Test
    void a_year_group_registers_in_one_lesson_and_a_machine_not_without_end() {
        long let = IntStream.range(0, 1000)
                .mapToObj(pupil -> register("pupil" + pupil + "@school.example"))
                .filter(Verdict.Open.class::isInstance)
                .count();

        assertThat(let).isEqualTo(120);
    }

    @Test
    void class_codes_are_not_found_by_trying() {
        long looked = IntStream.range(0, 100)
                .mapToObj(any -> limits.take(Door.JOINING, SCHOOL, "mira"))
                .filter(Verdict.Open.class::isInstance)
                .count();

        assertThat(looked).isEqualTo(15);
    }

    @Test
    void a_try_given_back_does_not_count() {
        for (int any = 0; any < 100; any++) {
            assertThat(limits.take(Door.JOINING, SCHOOL, "mira")).isEqualTo(new Verdict.Open());
            limits.giveBack(Door.JOINING, SCHOOL, "mira");
        }
    }

    @Test
    void what_one_address_uses_up_leaves_the_others_theirs() {
        IntStream.range(0, 500).forEach(pupil -> register("pupil" + pupil + "@school.example"));

        assertThat(limits.take(Door.REGISTRATION, Origin.of("198.51.100.7"), "far@school.example"))
                .isEqualTo(new Verdict.Open());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "::ffff:203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0db8:0001:0002:ffff::1, 2001:db8:1:2::/64",
        "2001:db8::7, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "[2001:db8::7], 2001:db8:0:0::/64",
        "unknown, unknown"
    })
    void an_origin_is_an_address_or_a_network_of_the_newer_kind(String address, String origin) {
        assertThat(Origin.of(address).text()).isEqualTo(origin);
    }

    private Verdict register(String email) {
        return limits.take(Door.REGISTRATION, SCHOOL, email);
    }
}
