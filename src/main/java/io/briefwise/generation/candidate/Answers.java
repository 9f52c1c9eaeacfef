package io.briefwise.generation.candidate;

/** What kind of thing the options of a candidate are; some checks bind only some kinds. */
public enum Answers {
    PERSON,
    COUNTRY,
    NAME,
    PHRASE,
    DATE,
    NUMBER,
    /** One word or term for a gap. */
    TERM,
    /** A step of a fixed scale, such as True / False / Not stated or certain / likely / possible / doubtful. */
    SCALE,
    /** A whole sentence. */
    STATEMENT,
    /** No options: an open answer. */
    FREE;

    /** Whether the options are the same whatever the text says. */
    public boolean isFixed() {
        return this == SCALE;
    }
}
