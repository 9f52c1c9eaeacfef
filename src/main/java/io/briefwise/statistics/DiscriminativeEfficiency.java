package io.briefwise.statistics;

import java.util.OptionalDouble;

/**
 * How much of what a question of this facility could tell about the learners it does tell, in percent: its covariance with
 * the rest R against the largest covariance that the same marks could have.
 *
 * <pre>100 · cov(x, R) / cov(sorted x, sorted R)</pre>
 *
 * <p>Example: x = 1, 0, 1 and R = 0, 1, 2 have cov 0, whatever order of x could reach. (Moodle, quiz statistics report.)
 */
final class DiscriminativeEfficiency {

    private DiscriminativeEfficiency() {}

    /** None where all have equal marks on the question, or on the rest. */
    static OptionalDouble of(Series marks, Series rest) {
        return marks.varies() && rest.varies()
                ? OptionalDouble.of(
                        100 * marks.covariance(rest) / marks.sorted().covariance(rest.sorted()))
                : OptionalDouble.empty();
    }
}
