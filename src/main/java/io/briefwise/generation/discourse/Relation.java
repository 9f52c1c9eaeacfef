package io.briefwise.generation.discourse;

/** What a connective says of the tie between two statements. */
public enum Relation {
    CONTRAST,
    CONCESSION,
    REASON,
    RESULT,
    CONCLUSION,
    ADDITION,
    EXAMPLE,
    RESTATEMENT,
    CONDITION,
    TIME,
    PURPOSE
}
