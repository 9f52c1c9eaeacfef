package io.briefwise.attempt;

/** How sure a learner says they are of an answer. */
public enum Certainty {
    GUESS,
    FAIRLY_SURE,
    SURE
}
