package io.briefwise.question;

import java.util.Locale;

/** The levels of Bloom's revised taxonomy (Anderson & Krathwohl 2001), lowest first. */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE;

    /** The name as files give it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
