package io.briefwise.brief.text;

import java.text.Normalizer;

/**
 * Makes one line of a text plain to read and to compare: every run of white space becomes one blank, none is left at
 * the ends, characters that only steer the typesetting (soft hyphens, marks of direction, zero-width blanks) go,
 * ligatures become letters, accents join their letters. Quotation marks and dashes stay as the author set them.
 */
public final class Normaliser {

    private Normaliser() {}

    public static Traced normal(Traced raw) {
        TracedBuilder normal = new TracedBuilder();
        String text = raw.text();
        for (int i = 0; i < text.length(); ) {
            int end = endOfCluster(text, i);
            append(normal, text.substring(i, end), raw.from(i), raw.to(end - 1));
            i = end;
        }
        if (normal.endsWith(' ')) {
            normal.dropLast();
        }
        return normal.build();
    }

    private static int endOfCluster(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static void append(TracedBuilder normal, String cluster, int from, int to) {
        int first = cluster.codePointAt(0);
        if (isBlank(first)) {
            if (normal.endsWith(' ')) {
                normal.stretch(to);
            } else if (!normal.isEmpty()) {
                normal.add(' ', from, to);
            }
        } else if (!isInvisible(first)) {
            if (cluster.length() == 1 && !isLigature(first)) {
                normal.add(first == '\u2010' || first == '\u2011' ? '-' : cluster.charAt(0), from, to);
            } else {
                normal.add(composed(cluster, first), from, to);
            }
        }
    }

    private static String composed(String cluster, int first) {
        return Normalizer.normalize(cluster, isLigature(first) ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isLigature(int character) {
        return character >= 0xFB00 && character <= 0xFB06;
    }

    private static boolean isInvisible(int character) {
        boolean joiner = character == 0x200C || character == 0x200D;
        return (Character.getType(character) == Character.FORMAT && !joiner)
                || Character.isISOControl(character)
                || character == 0xFFFC
                || character == 0xFFFD;
    }
}
