package io.briefwise.feedback;

/** What a draft makes of the certainty with which the text puts forward the claim that is asked about. */
public enum Certainty {
    /** The text states its claim without reserve, or the draft does not repeat it. */
    NOT_IN_QUESTION,
    /** The draft repeats the claim with a reserve of its own. */
    KEPT,
    /** The draft states as settled what the text calls likely, possible or arguable. */
    RAISED
}
