package io.briefwise.brief;

/** What came of reading a text: a brief, or the reason why there is none. */
public sealed interface Import {

    /** The text was read. */
    record Imported(Brief brief, SourceText source) implements Import {}

    /** The text was not taken, and nothing of it is kept. */
    record Refused(Refusal refusal) implements Import {}
}
