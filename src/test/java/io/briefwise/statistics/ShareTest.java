package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** The first two are published check values; the last two follow from the formula: all right mirrors none right. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.255289, 0.366210", "0, 20, 0, 0.161125", "20, 20, 0.838875, 1", "1, 1, 0.206549, 1"})
    void the_interval_is_wilsons(double hits, int cases, double low, double high) {
        Interval interval = new Share(hits, cases).interval();

        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void the_share_lies_within_its_interval() {
        for (int cases = 1; cases <= 60; cases++) {
            for (int hits = 0; hits <= cases; hits++) {
                Share share = new Share(hits, cases);
                assertThat(share.share())
                        .isBetween(
                                share.interval().low() - 1e-12, share.interval().high() + 1e-12);
            }
        }
    }

    @Test
    void no_share_of_nothing_and_none_above_all() {
        assertThatThrownBy(() -> new Share(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
