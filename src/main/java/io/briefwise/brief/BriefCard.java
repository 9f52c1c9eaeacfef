package io.briefwise.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A brief as a list shows it.
 *
 * @param about what it is about, in a sentence
 * @param words of the running text
 * @param sections how many there are
 */
public record BriefCard(
        BriefId id,
        String title,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable String about,
        int words,
        int sections) {}
