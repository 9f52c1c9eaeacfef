package io.briefwise.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The fraction that somebody earns on a question who knows nothing and guesses. A question with several answers has none:
 * how many options such a person ticks is unknown. (Moodle, quiz statistics report.)
 */
public final class RandomGuessScore {

    private RandomGuessScore() {}

    /** The mean of what the options earn: 1/4 for four options with one key, 1/3 for true, false, not stated. */
    public static OptionalDouble singleChoice(List<Double> fractions) {
        return fractions.stream().mapToDouble(Double::doubleValue).average();
    }

    /** One of the choices that each part can be matched to. */
    public static double matching(int choices) {
        if (choices < 1) {
            throw new IllegalArgumentException(choices + " choices");
        }
        return 1.0 / choices;
    }

    /** Words of one's own are never right by chance. */
    public static double shortAnswer() {
        return 0;
    }

    public static OptionalDouble severalAnswers() {
        return OptionalDouble.empty();
    }
}
