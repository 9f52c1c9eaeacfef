package io.briefwise.brief.assembly;

/** The first words of a text, as a name for one that has no title. */
final class OpeningWords {

    private static final int MOST_CHARACTERS = 60;

    private OpeningWords() {}

    static String of(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MOST_CHARACTERS);
        int end = blank > 0 ? blank : text.offsetByCodePoints(0, MOST_CHARACTERS / 2);
        return text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
