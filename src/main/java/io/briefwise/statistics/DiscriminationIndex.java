package io.briefwise.statistics;

import java.util.OptionalDouble;

/**
 * Whether those who do well on the other questions do well on this one: the correlation of the mark x with the rest R, in
 * percent. Other systems use the same name for upper minus lower 27 %.
 *
 * <pre>100 · cov(x, R) / √(var x · var R)</pre>
 *
 * <p>Example: x = 0, 1, 1 and R = 0, 1, 2 have cov 1/2, var x 1/3 and var R 1, hence 86.602540. (Moodle, quiz statistics
 * report.)
 */
final class DiscriminationIndex {

    private DiscriminationIndex() {}

    /** None where all have equal marks on the question, or on the rest. */
    static OptionalDouble of(Series marks, Series rest) {
        OptionalDouble correlation = marks.correlation(rest);
        return correlation.isPresent() ? OptionalDouble.of(100 * correlation.getAsDouble()) : correlation;
    }
}
