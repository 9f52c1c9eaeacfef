package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CorrelationIntervalTest {

    @Test
    void a_half_of_28_learners() {
        Interval interval = CorrelationInterval.of(OptionalDouble.of(50), 28).orElseThrow();

        assertThat(interval.low()).isCloseTo(15.602836, within(1e-6));
        assertThat(interval.high()).isCloseTo(73.581848, within(1e-6));
    }

    @Test
    void four_learners_tell_hardly_anything() {
        Interval interval = CorrelationInterval.of(OptionalDouble.of(50), 4).orElseThrow();

        assertThat(interval.low()).isLessThan(-80);
        assertThat(interval.high()).isGreaterThan(90);
    }

    @Test
    void none_where_it_cannot_be_said() {
        assertThat(CorrelationInterval.of(OptionalDouble.empty(), 30)).isEmpty();
        assertThat(CorrelationInterval.of(OptionalDouble.of(50), 3)).isEmpty();
        assertThat(CorrelationInterval.of(OptionalDouble.of(-100), 30)).isEmpty();
    }
}
