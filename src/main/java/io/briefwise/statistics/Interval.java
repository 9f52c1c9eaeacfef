package io.briefwise.statistics;

/**
 * Where a figure lies with 95 % confidence.
 *
 * @param low not above {@code high}
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }
}
