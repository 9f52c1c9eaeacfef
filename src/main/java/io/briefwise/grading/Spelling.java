package io.briefwise.grading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is left of a typed text when all is taken away that does not tell words apart: case, accents, punctuation, spaces
 * too many, and articles. "The  Côte-d’Ivoire." is "cote d ivoire".
 */
record Spelling(String letters) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:the|an?)\\s+(?=\\S)");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /** Letters that are more than a letter with a mark. */
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

    static Spelling of(String typed) {
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WRITTEN_OUT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String words = APART.matcher(plain).replaceAll(" ").strip();
        return new Spelling(ARTICLES.matcher(words).replaceAll(""));
    }

    boolean empty() {
        return letters.isEmpty();
    }

    int slipsFrom(Spelling other) {
        return Slips.between(letters, other.letters);
    }

    /** A digit is no slip: 1989 is not 1988. */
    boolean sameDigits(Spelling other) {
        return NO_DIGITS
                .matcher(letters)
                .replaceAll(" ")
                .strip()
                .equals(NO_DIGITS.matcher(other.letters).replaceAll(" ").strip());
    }

    int length() {
        return letters.length();
    }
}
