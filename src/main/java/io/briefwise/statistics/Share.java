package io.briefwise.statistics;

/**
 * A share of a number of cases, with its Wilson 95 % interval, which is honest for few cases and for shares near 0 and 1:
 *
 * <pre>(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964</pre>
 *
 * <p>Example: 81 of 263 is 0.308, with 0.255289–0.366210; 0 of 20 is 0, with 0–0.161125. (E. B. Wilson, Probable
 * inference, the law of succession, and statistical inference, JASA 1927.)
 *
 * @param hits how many of the cases, or the sum of their fractions; 0 to {@code cases}
 * @param cases at least one
 */
public record Share(double hits, int cases) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (cases < 1 || !(hits >= 0 && hits <= cases)) {
            throw new IllegalArgumentException(hits + " of " + cases);
        }
    }

    public double share() {
        return hits / cases;
    }

    public Interval interval() {
        double p = share();
        double n = cases;
        double middle = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return new Interval(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }
}
