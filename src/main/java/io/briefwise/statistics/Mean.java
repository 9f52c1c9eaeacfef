package io.briefwise.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A mean with its 95 % interval by Student's t: mean ± t(0.975, S − 1) · SD / √S, SD with S − 1.
 *
 * <p>Example: 0.4, 0.5 and 0.9 have the mean 0.6 and the interval −0.057241 to 1.257241.
 *
 * @param cases how many were averaged, at least one
 * @param mean their mean
 * @param interval null for a single case, which tells nothing of the spread
 */
public record Mean(int cases, double mean, @Nullable Interval interval) {

    /** The mean of the figures, none where there are none. */
    public static Optional<Mean> of(List<Double> figures) {
        int cases = figures.size();
        if (cases == 0) {
            return Optional.empty();
        }
        double mean = figures.stream().mapToDouble(Double::doubleValue).sum() / cases;
        if (cases == 1) {
            return Optional.of(new Mean(1, mean, null));
        }
        double squares = figures.stream()
                .mapToDouble(figure -> (figure - mean) * (figure - mean))
                .sum();
        double reach = new TDistribution(null, cases - 1.0).inverseCumulativeProbability(0.975)
                * Math.sqrt(squares / (cases - 1) / cases);
        return Optional.of(new Mean(cases, mean, new Interval(mean - reach, mean + reach)));
    }
}
