package io.briefwise.quiz;

/** What of an answered question can be shown or kept back, each by itself. */
public enum Shown {
    /** What the answer is worth. */
    MARKS,
    /** The right answer. */
    RIGHT_ANSWERS,
    /** Why an option is right or wrong, and the explanation. */
    REASONS,
    /** The sentences that the right answer rests on. */
    EVIDENCE
}
