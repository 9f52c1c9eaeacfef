package io.briefwise.generation.family.marking;

import io.briefwise.generation.passage.TextSentence;
import java.util.List;

/** Tells paragraphs out of which one sentence can be marked: of three to eight whole sentences, each of some length. */
final class Markable {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private Markable() {}

    static boolean is(List<TextSentence> paragraph) {
        return paragraph.size() >= FEWEST
                && paragraph.size() <= MOST
                && paragraph.stream()
                        .allMatch(sentence ->
                                sentence.text().strip().matches("(?s)[“‘(]?[\\p{Lu}\\p{N}$€£].*[.!?…][”’)]*"))
                && paragraph.stream().map(TextSentence::text).distinct().count() == paragraph.size();
    }
}
