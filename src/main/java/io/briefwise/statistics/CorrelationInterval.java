package io.briefwise.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a correlation lies with 95 % confidence, by Fisher's transformation:
 *
 * <pre>tanh(artanh r ± z / √(n − 3)), z = 1.959964</pre>
 *
 * <p>Example: r = 0.5 of 28 learners lies between 0.156028 and 0.735818. (R. A. Fisher, On the "probable error" of a
 * coefficient of correlation deduced from a small sample, Metron 1921.)
 */
public final class CorrelationInterval {

    private static final double Z = 1.959963984540054;
    private static final int LEAST = 4;

    private CorrelationInterval() {}

    /** In percent, as the correlation is; none for fewer than four learners, and at ± 100 %, where the formula ends. */
    public static Optional<Interval> of(OptionalDouble percent, int learners) {
        if (percent.isEmpty() || learners < LEAST || Math.abs(percent.getAsDouble()) >= 100 - 1e-9) {
            return Optional.empty();
        }
        double r = percent.getAsDouble() / 100;
        double middle = Math.log((1 + r) / (1 - r)) / 2;
        double reach = Z / Math.sqrt(learners - 3.0);
        return Optional.of(new Interval(100 * Math.tanh(middle - reach), 100 * Math.tanh(middle + reach)));
    }
}
