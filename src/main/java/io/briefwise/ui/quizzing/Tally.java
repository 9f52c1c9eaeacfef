package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptResult.Released;
import java.util.List;

/**
 * How many of some questions were right.
 *
 * @param right answered with the key
 * @param marked all but those that wait for a person to mark them
 */
record Tally(int right, int marked) {

    static Tally of(List<Released> released) {
        int right = 0;
        int marked = 0;
        for (Released one : released) {
            switch (Outcome.of(one)) {
                case RIGHT -> {
                    right++;
                    marked++;
                }
                case WRONG, UNANSWERED -> marked++;
                case WAITING -> {}
            }
        }
        return new Tally(right, marked);
    }

    static Tally ofSection(List<Released> released, int section) {
        return of(released.stream()
                .filter(one -> one.question().head().section() == section)
                .toList());
    }

    double share() {
        return marked == 0 ? 0 : (double) right / marked;
    }
}
