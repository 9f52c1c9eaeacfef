package io.briefwise.statistics.irt;

import io.briefwise.statistics.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Questions on the scale of abilities: by the Rasch model, in which they differ in difficulty only, and by the
 * two-parameter model.
 *
 * @param questions one for each question of the quiz, in their order
 * @param rasch how well the Rasch model fits, or why there are no estimates of it
 * @param twoParameter the same of the two-parameter model
 */
public record ItemResponse(List<Question> questions, Overall rasch, Overall twoParameter) {

    /** A curve, or the reason why there is none. */
    public sealed interface Estimate {}

    public record Estimated(Curve curve) implements Estimate {}

    public record Missing(NotEstimated reason) implements Estimate {}

    /** A question in both models; in the Rasch model the discrimination is that of all questions. */
    public record Question(Estimate rasch, Estimate twoParameter) {}

    /**
     * What a model says of all questions together.
     *
     * @param slope their common discrimination, none where each has its own
     * @param logLikelihood of the answers to the questions that have estimates
     */
    public record Overall(OptionalDouble slope, OptionalDouble logLikelihood) {}

    public static ItemResponse of(Marks marks) {
        List<Suitability> suitability = IntStream.range(0, marks.questions())
                .mapToObj(question -> Suitability.of(marks, question))
                .toList();
        int[] suitable = IntStream.range(0, marks.questions())
                .filter(question -> suitability.get(question) instanceof Suitability.Suitable)
                .toArray();
        boolean[][] right = new boolean[marks.learners()][suitable.length];
        for (int learner = 0; learner < right.length; learner++) {
            for (int i = 0; i < suitable.length; i++) {
                right[learner][i] = marks.mark(learner, suitable[i]) > 0;
            }
        }
        Answers answers = new Answers(right);
        Fit rasch = MarginalLikelihood.fit(Model.RASCH, answers);
        Fit twoParameter = MarginalLikelihood.fit(Model.TWO_PARAMETER, answers);
        List<Question> questions = new ArrayList<>();
        for (int question = 0; question < marks.questions(); question++) {
            int place = Arrays.binarySearch(suitable, question);
            questions.add(
                    switch (suitability.get(question)) {
                        case Suitability.Suitable _ ->
                            new Question(estimate(rasch, place), estimate(twoParameter, place));
                        case Suitability.Unsuitable(NotEstimated reason) ->
                            new Question(new Missing(reason), new Missing(reason));
                    });
        }
        return new ItemResponse(List.copyOf(questions), overall(rasch, true), overall(twoParameter, false));
    }

    private static Estimate estimate(Fit fit, int place) {
        return switch (fit) {
            case Fit.Failed(NotEstimated reason) -> new Missing(reason);
            case Fit.Found found -> {
                double slope = found.slopes().get(place);
                yield Math.abs(slope) < MarginalLikelihood.NO_SLOPE
                        ? new Missing(NotEstimated.UNRELATED)
                        : new Estimated(new Curve(slope, -found.intercepts().get(place) / slope));
            }
        };
    }

    private static Overall overall(Fit fit, boolean common) {
        return switch (fit) {
            case Fit.Failed _ -> new Overall(OptionalDouble.empty(), OptionalDouble.empty());
            case Fit.Found found ->
                new Overall(
                        common ? OptionalDouble.of(found.slopes().getFirst()) : OptionalDouble.empty(),
                        OptionalDouble.of(found.logLikelihood()));
        };
    }
}
