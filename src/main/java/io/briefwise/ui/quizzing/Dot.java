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

    Dot {
        looks = Set.copyOf(looks);
    }
}
