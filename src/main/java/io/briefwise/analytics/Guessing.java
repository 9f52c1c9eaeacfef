package io.briefwise.analytics;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.TypedQuestion;
import io.briefwise.statistics.RandomGuessScore;
import java.util.OptionalDouble;

/** What guessing earns at a question, as a fraction; none where it cannot be said. */
final class Guessing {

    private Guessing() {}

    static OptionalDouble earns(Question question) {
        return switch (question) {
            case ClosedQuestion closed ->
                RandomGuessScore.singleChoice(closed.options().stream()
                        .map(option -> option.key() ? 1.0 : 0.0)
                        .toList());
            case MultipleChoice _ -> RandomGuessScore.severalAnswers();
            case Matching matching ->
                OptionalDouble.of(RandomGuessScore.matching(matching.answers().size()));
            case Ordering _ -> OptionalDouble.empty();
            case TypedQuestion _, OpenQuestion _ -> OptionalDouble.of(RandomGuessScore.shortAnswer());
        };
    }
}
