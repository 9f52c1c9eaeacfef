package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the questions of a quiz measure the same: Cronbach's α in percent, which Moodle calls coefficient of internal
 * consistency.
 *
 * <pre>100 · p / (p − 1) · (1 − Σ var xᵢ / var T)</pre>
 *
 * <p>Example: x₁ = 0, 1, 1 and x₂ = 0, 1, 2 have variances 1/3 and 1, their total 7/3: 100 · 2 · (1 − 4/7) = 85.714286. (L.
 * J. Cronbach, Coefficient alpha and the internal structure of tests, 1951.)
 */
final class InternalConsistency {

    private InternalConsistency() {}

    /** None for a single question, and where all have the same total. */
    static OptionalDouble of(List<Series> questions, Series total) {
        int p = questions.size();
        if (p == 1 || !total.varies()) {
            return OptionalDouble.empty();
        }
        double parts = questions.stream().mapToDouble(Series::variance).sum();
        return OptionalDouble.of(100.0 * p / (p - 1) * (1 - parts / total.variance()));
    }
}
