package io.briefwise.brief.format;

import io.briefwise.brief.Refusal;

/** What came of opening a file: a draft, or why it cannot be read. */
public sealed interface Reading {

    /** It was opened. */
    record Opened(Draft draft) implements Reading {}

    /** It cannot be read. */
    record Unreadable(Refusal why) implements Reading {}
}
