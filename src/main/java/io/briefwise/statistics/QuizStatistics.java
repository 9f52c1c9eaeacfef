package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the marks say of a quiz as a whole. Each figure is none where it is undefined; its class has the formula.
 *
 * @param learners how many took the quiz
 * @param mean of the totals, in marks
 * @param median of the totals, in marks
 * @param standardDeviation of the totals, in marks
 * @param skewness see {@link Skewness}
 * @param kurtosis see {@link Kurtosis}
 * @param internalConsistency see {@link InternalConsistency}; percent
 */
public record QuizStatistics(
        int learners,
        double mean,
        double median,
        OptionalDouble standardDeviation,
        OptionalDouble skewness,
        OptionalDouble kurtosis,
        OptionalDouble internalConsistency) {

    public static QuizStatistics of(Marks marks) {
        List<Series> questions =
                IntStream.range(0, marks.questions()).mapToObj(marks::question).toList();
        Series total = marks.total();
        return new QuizStatistics(
                marks.learners(),
                total.mean(),
                total.median().orElseThrow(),
                StandardDeviation.of(total),
                Skewness.of(total),
                Kurtosis.of(total),
                InternalConsistency.of(questions, total));
    }

    /** The part of the spread that is chance: 100 · √(1 − CIC / 100), in percent. Example: CIC 75 gives 50. */
    public OptionalDouble errorRatio() {
        return internalConsistency.isPresent()
                ? OptionalDouble.of(100 * Math.sqrt(Math.max(0, 1 - internalConsistency.getAsDouble() / 100)))
                : OptionalDouble.empty();
    }

    /** How far a total would move if the same learner took a quiz of the same kind: ER · SD / 100, in marks. */
    public OptionalDouble standardError() {
        OptionalDouble ratio = errorRatio();
        return ratio.isPresent()
                ? OptionalDouble.of(ratio.getAsDouble() * standardDeviation.orElseThrow() / 100)
                : OptionalDouble.empty();
    }
}
