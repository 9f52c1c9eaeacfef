package io.briefwise.quiz;

import org.jspecify.annotations.Nullable;

/**
 * What differs from one attempt at a quiz to the next; the seed of the attempt decides how.
 *
 * @param draw how many of its questions are asked, null for all
 * @param shuffleQuestions whether each attempt has an order of its own
 * @param shuffleOptions whether options stand in an order of their own, where theirs says nothing
 */
public record Layout(@Nullable Integer draw, boolean shuffleQuestions, boolean shuffleOptions) {

    /** All questions, as the quiz has them. */
    public static final Layout AS_MADE = new Layout(null, false, false);

    public Layout {
        if (draw != null && draw < 1) {
            throw new IllegalArgumentException("at least one question is drawn, not " + draw);
        }
    }
}
