package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradedAgreementTest {

    private static final GradedAgreement EXAMPLE =
            new GradedAgreement(List.of(List.of(10, 2, 0), List.of(3, 8, 1), List.of(1, 2, 13)));

    /** By hand: distances squared are 8 · 1 + 1 · 4 = 12 of the 56 that chance would give. */
    @Test
    void a_grade_twice_as_far_off_counts_four_times() {
        assertThat(EXAMPLE.cases()).isEqualTo(40);
        assertThat(EXAMPLE.observed()).isCloseTo(31 / 40.0, within(1e-12));
        assertThat(EXAMPLE.kappa()).isCloseTo(1 - 12 / 56.0, within(1e-12));
    }

    /** With two grades the weights make no difference: the example of {@link Agreement}. */
    @Test
    void two_grades_give_the_plain_kappa() {
        GradedAgreement agreement = new GradedAgreement(List.of(List.of(20, 5), List.of(10, 15)));

        assertThat(agreement.kappa()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void counts_what_each_of_the_two_said() {
        GradedAgreement agreement = GradedAgreement.of(
                3,
                List.of(
                        new GradedAgreement.Pair(0, 0),
                        new GradedAgreement.Pair(2, 1),
                        new GradedAgreement.Pair(2, 1),
                        new GradedAgreement.Pair(1, 2)));

        assertThat(agreement.counts()).containsExactly(List.of(1, 0, 0), List.of(0, 0, 1), List.of(0, 2, 0));
    }

    @Test
    void raters_who_always_give_one_grade_leave_nothing_to_agree_on() {
        assertThat(new GradedAgreement(List.of(List.of(0, 0), List.of(0, 9))).kappa())
                .isNaN();
    }

    @Test
    void a_table_of_another_shape_is_refused() {
        assertThatThrownBy(() -> new GradedAgreement(List.of(List.of(1, 2), List.of(3))))
                .hasMessageContaining("[[1, 2], [3]]");
    }
}
