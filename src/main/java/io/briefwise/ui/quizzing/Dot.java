package io.briefwise.ui.quizzing;

import java.util.Set;

/**
 * One question in the map of questions.
 *
 * @param number from 1
 * @param state in words, for the label
 * @param looks class names for the eyes
 */
record Dot(int number, String state, Set<String> looks) {

    /** The looks of a question that opens later. */
    private static final Set<String> CLOSED = Set.of("closed");

    Dot {
        looks = Set.copyOf(looks);
    }

    /** A question that opens later. */
    static Dot closed(int number, String state) {
        return new Dot(number, state, CLOSED);
    }

    boolean open() {
        return !looks.equals(CLOSED);
    }
}
