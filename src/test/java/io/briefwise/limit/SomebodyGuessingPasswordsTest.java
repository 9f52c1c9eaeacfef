package io.briefwise.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.testing.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SomebodyGuessingPasswordsTest {

    private static final String MIRA = "mira@school.example";
    private static final Origin HOME = Origin.of("198.51.100.7");
    private static final Origin SCHOOL = Origin.of("203.0.113.9");

    private final MovableClock clock = new MovableClock();
    private final SignInLimits limits = new SignInLimits(clock, new Limits(clock));

    @Test
    void five_slips_are_free_and_then_each_doubles_the_pause() {
        IntStream.range(0, 5).forEach(slip -> assertThat(begin(HOME)).isEqualTo(new Verdict.Open()));

        for (long pause : new long[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(begin(HOME)).isEqualTo(new Verdict.Wait(Duration.ofSeconds(pause)));
            clock.advance(Duration.ofSeconds(pause));
            assertThat(begin(HOME)).isEqualTo(new Verdict.Open());
        }
    }

    @Test
    void trying_during_the_pause_does_not_lengthen_it() {
        IntStream.range(0, 5).forEach(slip -> begin(HOME));
        IntStream.range(0, 1000).forEach(impatient -> begin(HOME));

        clock.advance(Duration.ofSeconds(2));
        assertThat(begin(HOME)).isEqualTo(new Verdict.Open());
    }

    @Test
    void many_tries_at_the_same_moment_count_as_many() {
        long looked = IntStream.range(0, 200)
                .parallel()
                .mapToObj(any -> begin(HOME))
                .filter(Verdict.Open.class::isInstance)
                .count();

        assertThat(looked).isEqualTo(5);
    }

    @Test
    void the_right_password_clears_the_count() {
        IntStream.range(0, 4).forEach(slip -> begin(HOME));
        begin(HOME);
        limits.succeeded(MIRA, HOME);

        IntStream.range(0, 5).forEach(slip -> assertThat(begin(HOME)).isEqualTo(new Verdict.Open()));
    }

    @Test
    void nobody_is_shut_out_by_tries_made_elsewhere() {
        // a thousand machines, each trying until it has to wait
        for (int machine = 0; machine < 1000; machine++) {
            Origin attacker = Origin.of("10.1.%d.%d".formatted(machine / 250, machine % 250));
            IntStream.range(0, 8).forEach(any -> begin(attacker));
        }

        assertThat(begin(HOME)).isEqualTo(new Verdict.Open());
    }

    @Test
    void an_account_under_attack_gives_new_origins_one_try_and_known_ones_all() {
        begin(SCHOOL);
        limits.succeeded(MIRA, SCHOOL);
        for (int machine = 0; machine < 100; machine++) {
            begin(Origin.of("10.1.1." + machine));
        }

        assertThat(begin(HOME)).isEqualTo(new Verdict.Open());
        assertThat(begin(HOME)).isInstanceOf(Verdict.Wait.class);
        IntStream.range(0, 5).forEach(slip -> assertThat(begin(SCHOOL)).isEqualTo(new Verdict.Open()));
    }

    @Test
    void an_origin_that_tries_one_password_on_many_accounts_has_to_wait() {
        limits.begin(MIRA, SCHOOL);
        limits.succeeded(MIRA, SCHOOL);
        long looked = IntStream.range(0, 1000)
                .mapToObj(pupil -> limits.begin("pupil" + pupil + "@school.example", SCHOOL))
                .filter(Verdict.Open.class::isInstance)
                .count();

        assertThat(looked).isEqualTo(120);
        // who signed in from here before is not among those who wait
        assertThat(begin(SCHOOL)).isEqualTo(new Verdict.Open());
        clock.advance(Duration.ofSeconds(5));
        assertThat(limits.begin("late@school.example", SCHOOL)).isEqualTo(new Verdict.Open());
    }

    @Test
    void a_class_that_signs_in_at_once_from_one_school_is_not_held_up() {
        for (int pupil = 0; pupil < 500; pupil++) {
            String account = "pupil" + pupil + "@school.example";
            assertThat(limits.begin(account, SCHOOL)).isEqualTo(new Verdict.Open());
            limits.succeeded(account, SCHOOL);
        }
    }

    @Test
    void spelling_an_account_otherwise_does_not_give_more_tries() {
        IntStream.range(0, 5).forEach(slip -> limits.begin(slip % 2 == 0 ? "MIRA@school.example " : MIRA, HOME));

        assertThat(begin(HOME)).isInstanceOf(Verdict.Wait.class);
    }

    @Test
    void made_up_accounts_and_addresses_fill_no_memory() {
        for (int made = 0; made < 200_000; made++) {
            limits.begin("a" + made + "@nowhere.example", Origin.of("10.%d.%d.1".formatted(made / 250, made % 250)));
        }

        assertThat(limits.remembered()).isLessThanOrEqualTo(3 * 50_000);
    }

    private Verdict begin(Origin origin) {
        return limits.begin(MIRA, origin);
    }
}
