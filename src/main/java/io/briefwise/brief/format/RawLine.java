package io.briefwise.brief.format;

import io.briefwise.brief.text.Normaliser;
import io.briefwise.brief.text.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a plain text.
 *
 * @param text normalised, without its bullet; empty for a blank line
 * @param indent how many blanks stand before it, a tab counted as four
 * @param bullet whether it starts with a bullet
 * @param width how many characters it had
 */
record RawLine(Traced text, int indent, boolean bullet, int width) {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029\u000B]");
    private static final Pattern BULLET = Pattern.compile("^[•▪◦‣●○■□▸►➢✓·∙]\\s*|^[*–—-]\\s+(?=\\S)");

    static List<RawLine> of(String original) {
        List<RawLine> lines = new ArrayList<>();
        int start = 0;
        var breaks = BREAK.matcher(original);
        while (breaks.find()) {
            lines.add(line(original, start, breaks.start()));
            start = breaks.end();
        }
        lines.add(line(original, start, original.length()));
        return lines;
    }

    boolean isBlank() {
        return text.length() == 0;
    }

    /** How long its first word is. */
    int firstWord() {
        int blank = text.text().indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private static RawLine line(String original, int start, int end) {
        Traced normal = Normaliser.normal(Traced.of(original, start, end));
        var bullet = BULLET.matcher(normal.text());
        boolean bulleted = bullet.find() && bullet.end() < normal.length();
        int indent = 0;
        for (int i = start;
                i < end && (Character.isWhitespace(original.charAt(i)) || Character.isSpaceChar(original.charAt(i)));
                i++) {
            indent += original.charAt(i) == '\t' ? 4 : 1;
        }
        return new RawLine(bulleted ? normal.slice(bullet.end()) : normal, indent, bulleted, end - start);
    }
}
