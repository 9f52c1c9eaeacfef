package io.briefwise.generation.claim;

import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.passage.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What else the text says that bears on a claim.
 *
 * @param near sentences that speak of the same, the nearest first
 * @param against those of them that a word such as "however" sets against something
 */
public record Grounds(List<TextSentence> near, List<TextSentence> against) {

    private static final double ENOUGH = 0.45;
    private static final String TURN = "(?s)^(however|but|nevertheless|even so|yet|although|despite)\\b.*"
            + "|.*(, but |\\b(however|nevertheless|although|despite|unlikely|cannot)\\b).*";

    public static Grounds of(Claim claim, Passage passage) {
        Set<String> words = Vocabulary.stems(claim.words());
        List<Scored> scored = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            double score = score(claim, sentence, words, passage);
            if (score >= ENOUGH && sentence.index() != claim.sentence().index() && readable(sentence)) {
                scored.add(new Scored(sentence, score));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        List<TextSentence> found = scored.stream().map(Scored::sentence).toList();
        return new Grounds(
                found.stream().filter(sentence -> !turns(sentence)).limit(2).toList(),
                found.stream()
                        .filter(sentence -> turns(sentence)
                                && sentence.section() == claim.sentence().section())
                        .limit(1)
                        .toList());
    }

    /** Whether the nearest stands in the claim's own paragraph. */
    public boolean startBeside(Claim claim) {
        return near.getFirst().number() == claim.sentence().number();
    }

    private record Scored(TextSentence sentence, double score) {}

    /** Rare words in common count more, and so does standing in one paragraph. */
    private static double score(Claim claim, TextSentence sentence, Set<String> words, Passage passage) {
        Set<String> there = passage.vocabulary().of(sentence.index());
        double shared = words.stream()
                .filter(there::contains)
                .mapToDouble(word -> 1.0 / Math.max(1, passage.vocabulary().frequency(word)))
                .sum();
        boolean together = sentence.number() == claim.sentence().number();
        int distance = sentence.index() - claim.sentence().index();
        // what follows the sentence that opens a paragraph enlarges on it, whatever words it takes
        boolean enlarges = together && distance == 1 && claim.opensParagraph(passage);
        return shared == 0 && !enlarges
                ? 0
                : shared + (together ? 0.5 : 0) + (together && Math.abs(distance) == 1 ? 0.4 : 0);
    }

    private static boolean readable(TextSentence sentence) {
        return sentence.text().endsWith(".") && sentence.text().split(" ").length >= 6;
    }

    private static boolean turns(TextSentence sentence) {
        return sentence.text().toLowerCase(Locale.ROOT).matches(TURN);
    }
}
