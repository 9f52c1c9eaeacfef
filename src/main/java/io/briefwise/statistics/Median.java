package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;

/** The figure in the middle; of an even number of figures the mean of the two in the middle. */
public final class Median {

    private Median() {}

    /** The median, none where there are no figures. */
    public static OptionalDouble of(List<Double> figures) {
        if (figures.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
