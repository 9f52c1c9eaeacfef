package io.briefwise.generation.discourse;

/** Where a connective stands. */
public enum Place {
    /** At the head of a sentence: "However, …". */
    OPENING,
    /** Within a sentence that it ties to the one before: "…, however, …". */
    ASIDE,
    /** At the head of a clause that hangs on another: "because …". */
    SUBORDINATOR,
    /** Between two clauses of one rank: "…, so …". */
    COORDINATOR,
    /** Before an infinitive or a gerund: "in order to …". */
    PURPOSE,
    /** Before a noun phrase: "owing to …". */
    NOUN
}
