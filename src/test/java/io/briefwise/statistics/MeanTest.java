package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MeanTest {

    /** By hand: SD √0.07, t(0.975, 2) = 4.3026527 from the table. */
    @Test
    void three_marks() {
        Mean mean = Mean.of(List.of(0.4, 0.5, 0.9)).orElseThrow();

        assertThat(mean.mean()).isCloseTo(0.6, within(1e-12));
        assertThat(interval(mean).low()).isCloseTo(-0.057241, within(1e-6));
        assertThat(interval(mean).high()).isCloseTo(1.257241, within(1e-6));
    }

    /** By hand: SD √2.5, t(0.975, 4) = 2.7764451 from the table, so 3 ± 1.963243. */
    @Test
    void five_marks() {
        Mean mean = Mean.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0)).orElseThrow();

        assertThat(interval(mean).low()).isCloseTo(1.036757, within(1e-6));
        assertThat(interval(mean).high()).isCloseTo(4.963243, within(1e-6));
    }

    @Test
    void equal_marks_leave_no_doubt() {
        Mean mean = Mean.of(List.of(0.5, 0.5)).orElseThrow();

        assertThat(interval(mean)).isEqualTo(new Interval(0.5, 0.5));
    }

    @Test
    void one_mark_has_no_interval() {
        assertThat(Mean.of(List.of(0.7))).contains(new Mean(1, 0.7, null));
    }

    @Test
    void no_marks_have_no_mean() {
        assertThat(Mean.of(List.of())).isEmpty();
    }

    private static Interval interval(Mean mean) {
        return Objects.requireNonNull(mean.interval());
    }
}
