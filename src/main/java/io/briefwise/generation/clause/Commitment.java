package io.briefwise.generation.clause;

/** How far the writer answers for what a clause says. */
public enum Commitment {
    /** Stated without reserve. */
    CERTAIN,
    /** "is likely to", "probably", "appears to". */
    LIKELY,
    /** "may", "could", "cannot be ruled out". */
    POSSIBLE,
    /** "is unlikely to", "doubtful". */
    DOUBTFUL,
    /** "should", "must", "needs to": what ought to be, not what is. */
    ADVISED
}
