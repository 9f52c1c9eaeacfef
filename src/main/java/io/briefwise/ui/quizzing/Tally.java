package io.briefwise.ui.quizzing;

import io.briefwise.attempt.Reviewed;
import io.briefwise.grading.Grade;
import io.briefwise.ui.parts.Words;
import java.util.List;

/**
 * How much of some questions was right.
 *
 * @param points what the answers are worth together, a part for what is partly right
 * @param marked all but those that wait for a person to mark them, and those whose mark is kept back
 */
record Tally(double points, int marked) {

    static Tally of(List<Reviewed> released) {
        double points = 0;
        int marked = 0;
        for (Reviewed one : released) {
            switch (one.grade()) {
                case null -> {
                    // an answer without a grade is one whose mark is kept back
                    if (one.answer() == null) {
                        marked++;
                    }
                }
                case Grade.Scored(double fraction) -> {
                    points += fraction;
                    marked++;
                }
                case Grade.AwaitsMark() -> {}
            }
        }
        return new Tally(points, marked);
    }

    static Tally ofSection(List<Reviewed> released, int section) {
        return of(released.stream()
                .filter(one -> one.question().section() == section)
                .toList());
    }

    double share() {
        return marked == 0 ? 0 : points / marked;
    }

    /** In words: so many right, or, where something is partly right, so many points. */
    String said(Words words, String key) {
        return words.say(points == Math.rint(points) ? key : key + ".points", points, marked);
    }
}
