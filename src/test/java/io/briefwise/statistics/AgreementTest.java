package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    /** By hand: observed 35 of 50, by chance 0.5 · 0.6 + 0.5 · 0.4. */
    @Test
    void agreement_beyond_chance() {
        Agreement agreement = new Agreement(20, 5, 10, 15);

        assertThat(agreement.observed()).isCloseTo(0.7, within(1e-12));
        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void counts_what_each_of_the_two_said() {
        Agreement agreement = Agreement.of(List.of(
                new Agreement.Pair(true, true),
                new Agreement.Pair(true, false),
                new Agreement.Pair(true, false),
                new Agreement.Pair(false, false)));

        assertThat(agreement).isEqualTo(new Agreement(1, 2, 0, 1));
    }

    @Test
    void raters_who_always_say_the_same_leave_nothing_to_agree_on() {
        assertThat(new Agreement(7, 0, 0, 0).kappa()).isNaN();
    }
}
