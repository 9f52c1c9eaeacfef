package io.briefwise.feedback;

import java.util.List;

/**
 * What an estimate rests on.
 *
 * @param words words of the draft that answer to words of the criterion or of its evidence, in the draft's order, each
 *     once
 * @param touched the share of the criterion's own words that the draft answers to, the telling ones counting more; 0 to 1
 * @param cited whether the draft names the paragraph of the evidence or quotes from it
 */
public record Basis(List<String> words, double touched, boolean cited) {

    public Basis {
        words = List.copyOf(words);
        if (!(touched >= 0 && touched <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not at " + touched);
        }
    }
}
