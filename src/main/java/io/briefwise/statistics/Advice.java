package io.briefwise.statistics;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a teacher should look at in a question, as data; {@link Advices} derives it from the figures. The words are in the
 * message bundle {@code messages/statistics}. Options are counted from one.
 */
public sealed interface Advice {

    /** Too few took the quiz for what compares better with weaker learners. */
    record TooFewLearners(int learners) implements Advice {}

    /** All have full marks. */
    record EverybodyRight() implements Advice {}

    /** All have no mark. */
    record NobodyRight() implements Advice {}

    /** The mean mark is not above what guessing earns; both in percent. */
    record NoBetterThanGuessing(long facility, long guess) implements Advice {}

    /** Weaker learners did better than the others. */
    record WeakerDidBetter() implements Advice {}

    /** A discriminative efficiency under 15 %. */
    record TellsLittle(long efficiency) implements Advice {}

    /** The better learners took a wrong option. */
    record CheckTheKey(int option) implements Advice {}

    /** The weaker learners took the right option. */
    record KeyDrawsTheWeaker(int option) implements Advice {}

    /** Hardly anybody took a wrong option. */
    record NobodyBelievesIt(int option) implements Advice {}

    default String messageKey() {
        return "advice." + getClass().getSimpleName();
    }

    /** What the sentence mentions. */
    default Object[] arguments() {
        return switch (this) {
            case TooFewLearners(int learners) -> new Object[] {learners};
            case NoBetterThanGuessing(long facility, long guess) -> new Object[] {facility, guess};
            case TellsLittle(long efficiency) -> new Object[] {efficiency};
            case CheckTheKey(int option) -> new Object[] {option};
            case KeyDrawsTheWeaker(int option) -> new Object[] {option};
            case NobodyBelievesIt(int option) -> new Object[] {option};
            case EverybodyRight _, NobodyRight _, WeakerDidBetter _ -> new Object[] {};
        };
    }

    /** The sentence in English. */
    default String sentence() {
        String pattern =
                ResourceBundle.getBundle("messages.statistics", Locale.ROOT).getString(messageKey());
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments());
    }
}
