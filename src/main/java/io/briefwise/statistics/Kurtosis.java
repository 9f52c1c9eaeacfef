package io.briefwise.statistics;

import java.util.OptionalDouble;

/**
 * Whether the totals have longer tails than a normal distribution, for which it is 0.
 *
 * <pre>k₄ / k₂², k₂ = var T, k₄ = S² [(S + 1) m₄ − 3 (S − 1) m₂²] / ((S − 1)(S − 2)(S − 3))</pre>
 *
 * <p>Example: 0, 0, 0, 4 have k₂ = 4, m₂ = 3, m₄ = 21 and k₄ = 64, hence 4. (R. A. Fisher's k-statistics, 1929; Moodle,
 * quiz statistics report.)
 */
final class Kurtosis {

    private Kurtosis() {}

    /** None for fewer than four learners, and where all have the same total. */
    static OptionalDouble of(Series total) {
        double s = total.size();
        if (s < 4 || !total.varies()) {
            return OptionalDouble.empty();
        }
        double m2 = total.moment(2);
        double k4 = s * s * ((s + 1) * total.moment(4) - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3));
        return OptionalDouble.of(k4 / (total.variance() * total.variance()));
    }
}
