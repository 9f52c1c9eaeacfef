package io.briefwise.statistics;

import java.util.OptionalDouble;

/** How far figures lie from their mean: the root of the variance, which divides by S − 1. Example: 0, 0, 3 have √3. */
final class StandardDeviation {

    private StandardDeviation() {}

    /** None for a single learner. */
    static OptionalDouble of(Series series) {
        return series.size() > 1 ? OptionalDouble.of(Math.sqrt(series.variance())) : OptionalDouble.empty();
    }
}
