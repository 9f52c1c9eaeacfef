package io.briefwise.statistics;

import java.util.OptionalDouble;

/**
 * How easy a question was: the mean mark as a fraction of the maximum.
 *
 * <pre>mean(x) / max</pre>
 *
 * <p>Example: marks 1, 2 and 2 of 2 give 5/6. (Moodle, quiz statistics report.)
 */
final class Facility {

    private Facility() {}

    /** None for a question worth nothing. */
    static OptionalDouble of(Series marks, double maximum) {
        return maximum > 0 ? OptionalDouble.of(marks.mean() / maximum) : OptionalDouble.empty();
    }
}
