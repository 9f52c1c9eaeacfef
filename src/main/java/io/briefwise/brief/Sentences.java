package io.briefwise.brief;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the sentences of a paragraph begin and end, by the rules of Unicode (UAX 29), but never after a title, an initial or
 * another common abbreviation. For pointing at a sentence; the analysis of a text has its own.
 */
public final class Sentences {

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(“‘\"])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sen|Rep|Gov|Jr|Sr|No|Nos|vs|cf|pp|ca|approx"
                    + "|e\\.g|i\\.e|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s+$");

    private Sentences() {}

    /** The sentences of a paragraph in their order, without the space around them. */
    public static List<Span> of(int section, int paragraph, String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length()
                    || !ABBREVIATED.matcher(text.substring(start, end)).find()) {
                sentences.add(new Span(section, paragraph, start, stripped(text, start, end)));
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    private static int stripped(String text, int start, int end) {
        return start + text.substring(start, end).stripTrailing().length();
    }
}
