package io.briefwise.brief.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file says of its text outside of the text. */
public record Front(
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String source,
        @Nullable String about) {

    public static final Front NONE = new Front(null, null, null, null, null);
}
