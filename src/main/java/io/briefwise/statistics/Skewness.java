package io.briefwise.statistics;

import java.util.OptionalDouble;

/**
 * Whether the totals trail off to one side; negative where a few are far below the others.
 *
 * <pre>k₃ / k₂^1.5, k₂ = var T, k₃ = S² m₃ / ((S − 1)(S − 2))</pre>
 *
 * <p>Example: 0, 0, 3 have k₂ = 3, m₃ = 2 and k₃ = 9, hence 1.732051. (R. A. Fisher's k-statistics, 1929; Moodle, quiz
 * statistics report.)
 */
final class Skewness {

    private Skewness() {}

    /** None for fewer than three learners, and where all have the same total. */
    static OptionalDouble of(Series total) {
        double s = total.size();
        return s >= 3 && total.varies()
                ? OptionalDouble.of(s * s * total.moment(3) / ((s - 1) * (s - 2)) / Math.pow(total.variance(), 1.5))
                : OptionalDouble.empty();
    }
}
