package io.briefwise.brief;

/**
 * Counts words: runs of characters between white space that hold at least one letter or digit, so that a dash standing
 * alone is none. "India’s 24 – or 25 – Mi-35s" has five.
 */
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(character)) {
                inWord = true;
                words++;
            }
            i += Character.charCount(character);
        }
        return words;
    }
}
