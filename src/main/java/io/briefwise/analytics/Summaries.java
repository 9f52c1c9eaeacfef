package io.briefwise.analytics;

import io.briefwise.statistics.Mean;
import io.briefwise.statistics.Median;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** A class in a line. */
final class Summaries {

    private static final double MILLIS_PER_MINUTE = Duration.ofMinutes(1).toMillis();

    private Summaries() {}

    static ClassSummary of(List<ClassTables.Standing> learners) {
        List<Double> marks = learners.stream()
                .map(ClassTables.Standing::mark)
                .filter(Objects::nonNull)
                .map(mark -> mark.share())
                .toList();
        OptionalDouble minutes = Median.of(learners.stream()
                .map(ClassTables.Standing::taken)
                .filter(Objects::nonNull)
                .map(taken -> taken.toMillis() / MILLIS_PER_MINUTE)
                .toList());
        return new ClassSummary(
                learners.size(),
                (int) learners.stream().filter(one -> one.attempt() != null).count(),
                marks.size(),
                Mean.of(marks).orElse(null),
                minutes.isPresent() ? minutes.getAsDouble() : null);
    }
}
