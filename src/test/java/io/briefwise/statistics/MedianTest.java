package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void the_middle_one() {
        assertThat(Median.of(List.of(9.0, 1.0, 4.0))).hasValue(4);
    }

    @Test
    void between_the_two_in_the_middle() {
        assertThat(Median.of(List.of(9.0, 1.0, 4.0, 5.0))).hasValue(4.5);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThat(Median.of(List.of())).isEmpty();
    }
}
