package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.passage.TextSentence;
import java.util.List;

/** The reasons of the three labels of a statement to be judged, in their order: True, False, Not stated. */
final class Verdicts {

    private Verdicts() {}

    static List<String> whenTrue(TextSentence source, String words) {
        String quoted = Reasons.excerpt(source.text(), words);
        return List.of(
                "Right: %s says the same in other words: “%s”.".formatted(source.mark(), quoted),
                "Wrong: the statement agrees with %s: “%s”.".formatted(source.mark(), quoted),
                "Wrong: %s states it: “%s”.".formatted(source.mark(), quoted));
    }

    /** @param difference what the statement has and what the text has instead */
    static List<String> whenFalse(TextSentence source, String difference, String words) {
        String quoted = Reasons.excerpt(source.text(), words);
        return List.of(
                "Wrong: %s; %s has “%s”.".formatted(difference, source.mark(), quoted),
                "Right: %s; %s has “%s”.".formatted(difference, source.mark(), quoted),
                "Wrong: %s speaks of this and rules the statement out: “%s”.".formatted(source.mark(), quoted));
    }
}
