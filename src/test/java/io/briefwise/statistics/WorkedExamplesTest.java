package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The examples in the descriptions of the statistics, worked out by hand. */
class WorkedExamplesTest {

    @Test
    void facility() {
        close(Facility.of(series(1, 2, 2), 2), 5.0 / 6);
        assertThat(Facility.of(series(0, 0), 0)).isEmpty();
    }

    @Test
    void discrimination_index() {
        close(DiscriminationIndex.of(series(0, 1, 1), series(0, 1, 2)), 86.602540378);
    }

    @Test
    void discriminative_efficiency() {
        close(DiscriminativeEfficiency.of(series(1, 0, 1), series(0, 1, 2)), 0);
    }

    @Test
    void effective_weight() {
        List<OptionalDouble> weights = EffectiveWeight.of(List.of(series(0, 1, 1), series(0, 0, 4)), series(0, 1, 5));
        close(weights.getFirst(), 1 / (1 + Math.sqrt(6)));
        close(weights.getLast(), Math.sqrt(6) / (1 + Math.sqrt(6)));
    }

    @Test
    void internal_consistency() {
        close(InternalConsistency.of(List.of(series(0, 1, 1), series(0, 1, 2)), series(0, 2, 3)), 600.0 / 7);
    }

    @Test
    void skewness() {
        close(Skewness.of(series(0, 0, 3)), Math.sqrt(3));
        assertThat(Skewness.of(series(0, 3))).isEmpty();
    }

    @Test
    void kurtosis() {
        close(Kurtosis.of(series(0, 0, 0, 4)), 4);
        assertThat(Kurtosis.of(series(0, 0, 3))).isEmpty();
    }

    @Test
    void error_ratio_and_standard_error() {
        QuizStatistics quiz = new QuizStatistics(
                9, 5, 5, OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(75));
        close(quiz.errorRatio(), 50);
        close(quiz.standardError(), 1);
    }

    @Test
    void random_guess_score() {
        close(RandomGuessScore.singleChoice(List.of(1.0, 0.0, 0.0, 0.0)), 0.25);
        assertThat(RandomGuessScore.matching(5)).isEqualTo(0.2);
        assertThat(RandomGuessScore.shortAnswer()).isZero();
        assertThat(RandomGuessScore.severalAnswers()).isEmpty();
    }

    /** 0.1 + 0.2 is not quite 0.3: such a spread is none. */
    @Test
    void rounding_is_no_spread() {
        assertThat(series(0.1 + 0.2, 0.3).varies()).isFalse();
        close(OptionalDouble.of(series(0.1 + 0.2, 0.3).variance()), 0);
    }

    private static Series series(double... figures) {
        return new Series(figures);
    }

    private static void close(OptionalDouble figure, double expected) {
        assertThat(figure.orElseThrow()).isCloseTo(expected, within(1e-9));
    }
}
