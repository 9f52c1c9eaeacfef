package io.briefwise.doubt;

/** What an instructor finds of a question that somebody doubts; each is named under {@code doubt.verdict.<name>}. */
public enum Verdict {
    /** It is right as it is. */
    STANDS,
    /** The learner is right: it is wrong. */
    WRONG
}
