package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The part of the spread of the totals T that a question causes, as a fraction; its intended weight is its part of the
 * maximum.
 *
 * <pre>√cov(x, T) / Σ √cov(xⱼ, T), over terms that are not negative</pre>
 *
 * <p>Example: x₁ = 0, 1, 1 and x₂ = 0, 0, 4 have cov(x₁, T) = 1 and cov(x₂, T) = 6, hence √1 / (√1 + √6) = 0.289898 and
 * 0.710102. (Moodle, quiz statistics report.)
 */
final class EffectiveWeight {

    private EffectiveWeight() {}

    /** One for each question; none where the covariance is negative, or where nothing varies. */
    static List<OptionalDouble> of(List<Series> questions, Series total) {
        if (!total.varies()) {
            return questions.stream().map(_ -> OptionalDouble.empty()).toList();
        }
        List<Double> roots = questions.stream()
                .map(marks -> Math.sqrt(marks.covariance(total)))
                .toList();
        double sum = roots.stream()
                .mapToDouble(Double::doubleValue)
                .filter(root -> !Double.isNaN(root))
                .sum();
        return roots.stream()
                .map(root -> Double.isNaN(root) ? OptionalDouble.empty() : OptionalDouble.of(root / sum))
                .toList();
    }
}
