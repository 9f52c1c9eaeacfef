package io.briefwise.ui.parts;

import io.briefwise.brief.Section;
import io.briefwise.brief.WordCount;

/**
 * How long a text takes to read, at 238 words a minute: the mean of adults' silent reading of English non-fiction in
 * Brysbaert's review of 190 studies (Journal of Memory and Language, 2019). 420 words take 1.8 minutes, said as 2.
 */
public record ReadingTime(int minutes) {

    private static final int WORDS_A_MINUTE = 238;

    public static ReadingTime of(int words) {
        return new ReadingTime(Math.max(1, Math.round((float) words / WORDS_A_MINUTE)));
    }

    public static ReadingTime of(Section section) {
        return of(section.paragraphs().stream()
                .mapToInt(paragraph -> WordCount.of(paragraph.text()))
                .sum());
    }
}
