package io.briefwise.doubt;

/** What a learner finds wrong with a question; each is named under {@code doubt.reason.<name>}. */
public enum Reason {
    /** What is said to be right is not. */
    KEY_WRONG,
    /** Another answer is right as well. */
    SEVERAL_RIGHT,
    /** It cannot be told what is asked. */
    UNCLEAR,
    /** The text does not say it. */
    NOT_IN_TEXT,
    /** Something else, which their own sentence has to say. */
    OTHER
}
