package io.briefwise.generation.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a text, paragraph by paragraph. */
public final class Paragraphs {

    private Paragraphs() {}

    public static List<List<TextSentence>> of(Passage passage) {
        Map<Integer, List<TextSentence>> byNumber = new LinkedHashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            byNumber.computeIfAbsent(sentence.number(), _ -> new ArrayList<>()).add(sentence);
        }
        return List.copyOf(byNumber.values());
    }
}
