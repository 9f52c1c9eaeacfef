package io.briefwise.classroom;

import java.util.Comparator;
import java.util.List;

/** Which of several attempts counts. */
public enum WhichCounts {
    BEST,
    AVERAGE,
    FIRST,
    LAST;

    /** What attempts come to together, the earliest first, at least one. */
    public double share(List<Double> attempts) {
        return switch (this) {
            case FIRST -> attempts.getFirst();
            case LAST -> attempts.getLast();
            case BEST -> attempts.stream().max(Comparator.naturalOrder()).orElseThrow();
            case AVERAGE ->
                attempts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }
}
