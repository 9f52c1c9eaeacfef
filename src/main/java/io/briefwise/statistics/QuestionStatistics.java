package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the marks say of one question. Each figure is none where it is undefined; its class has the formula.
 *
 * @param learners how many took the quiz
 * @param facility see {@link Facility}; a fraction
 * @param standardDeviation of the marks, in marks
 * @param discriminationIndex see {@link DiscriminationIndex}; percent
 * @param discriminativeEfficiency see {@link DiscriminativeEfficiency}; percent
 * @param effectiveWeight see {@link EffectiveWeight}; a fraction
 * @param intendedWeight the question's part of the maximum of the quiz; a fraction
 */
public record QuestionStatistics(
        int learners,
        OptionalDouble facility,
        OptionalDouble standardDeviation,
        OptionalDouble discriminationIndex,
        OptionalDouble discriminativeEfficiency,
        OptionalDouble effectiveWeight,
        OptionalDouble intendedWeight) {

    /** One for each question, in their order. */
    public static List<QuestionStatistics> of(Marks marks) {
        List<Series> questions =
                IntStream.range(0, marks.questions()).mapToObj(marks::question).toList();
        List<OptionalDouble> weights = EffectiveWeight.of(questions, marks.total());
        return IntStream.range(0, marks.questions())
                .mapToObj(i -> of(marks, i, questions.get(i), weights.get(i)))
                .toList();
    }

    private static QuestionStatistics of(Marks marks, int question, Series series, OptionalDouble weight) {
        Series rest = new Series(marks.rest(question));
        double sum = marks.sumOfMaxima();
        return new QuestionStatistics(
                marks.learners(),
                Facility.of(series, marks.maximum(question)),
                StandardDeviation.of(series),
                DiscriminationIndex.of(series, rest),
                DiscriminativeEfficiency.of(series, rest),
                weight,
                sum > 0 ? OptionalDouble.of(marks.maximum(question) / sum) : OptionalDouble.empty());
    }
}
