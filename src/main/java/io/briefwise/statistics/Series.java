package io.briefwise.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One figure for each learner, always in the same order of learners. Variances and covariances divide by S − 1, S being the
 * number of learners.
 *
 * <p>What differs by rounding only counts as equal, so that thirds and tenths give the same "undefined" as whole marks do:
 * a spread, and a correlation, of less than 10⁻¹² is none.
 */
final class Series {

    private static final double ROUNDING = 1e-12;

    private final double[] figures;
    private final double mean;
    private final double[] deviations;

    Series(double[] figures) {
        this.figures = figures.clone();
        double first = figures[0];
        mean = first
                + Arrays.stream(figures).map(figure -> figure - first).average().orElse(0);
        double largest = Arrays.stream(figures).map(Math::abs).max().orElse(0);
        double spread = Arrays.stream(figures).max().orElse(0)
                - Arrays.stream(figures).min().orElse(0);
        deviations = spread <= ROUNDING * largest
                ? new double[figures.length]
                : Arrays.stream(figures).map(figure -> figure - mean).toArray();
    }

    int size() {
        return figures.length;
    }

    double mean() {
        return mean;
    }

    /** Whether two learners at least have different figures. */
    boolean varies() {
        return Arrays.stream(deviations).anyMatch(deviation -> deviation != 0);
    }

    /** NaN for a single learner. */
    double variance() {
        return covariance(this);
    }

    /** NaN for a single learner. */
    double covariance(Series other) {
        double together = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < deviations.length; i++) {
            together += deviations[i] * other.deviations[i];
            own += deviations[i] * deviations[i];
            others += other.deviations[i] * other.deviations[i];
        }
        boolean none = Math.abs(together) <= ROUNDING * Math.sqrt(own) * Math.sqrt(others);
        return (none ? 0 : together) / (size() - 1);
    }

    /** None where one of both does not vary. */
    OptionalDouble correlation(Series other) {
        return varies() && other.varies()
                ? OptionalDouble.of(covariance(other) / Math.sqrt(variance()) / Math.sqrt(other.variance()))
                : OptionalDouble.empty();
    }

    /** The mean of the deviations from the mean, raised to a power: m₂, m₃, m₄. */
    double moment(int power) {
        return Arrays.stream(deviations)
                .map(deviation -> Math.pow(deviation, power))
                .average()
                .orElse(0);
    }

    Series sorted() {
        return new Series(Arrays.stream(figures).sorted().toArray());
    }

    OptionalDouble median() {
        return Median.of(Arrays.stream(figures).boxed().toList());
    }
}
