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
    /** What a word means or suggests; the wrong ones are other words' meanings, whatever the text says. */
    MEANING,
    /** A whole sentence. */
    STATEMENT,
    /** A sentence of the text as it stands there, to be marked. */
    SENTENCE,
    /** Things to be matched or to be put in order: there are no options to choose one from. */
    ARRANGED,
    /** No options: an open answer. */
    FREE;

    /** Whether the options are given and not made: a scale is the same whatever the text says, a sentence stands in it. */
    public boolean isFixed() {
        return this == SCALE || this == SENTENCE || this == ARRANGED;
    }
}
