package io.briefwise.ui.teaching.results;

import io.briefwise.analytics.Cell;
import io.briefwise.ui.teaching.Warmth;
import java.util.List;

/** How a sentence is drawn: the more of the answers that rest on it were wrong, the warmer. */
final class SentenceStyle {

    static final List<String> ALL = List.of("w0", "w1", "w2", "w3", "w4", "few");

    private SentenceStyle() {}

    /** The class in the style sheet. */
    static String of(Cell wrong) {
        return switch (wrong) {
            case Cell.TooFew _ -> "few";
            case Cell.Judged judged -> "w" + Warmth.ofWrong(judged.share()).ordinal();
        };
    }
}
