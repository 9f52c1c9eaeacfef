package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Evidence;
import io.briefwise.question.Head;
import io.briefwise.question.Option;
import io.briefwise.question.Process;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How hard a question should be, in logits, before anybody has answered it; observed answers replace it.
 *
 * <p>{@code process + form + 0.02 (evidence words - 25) + 0.25 (letters a word - 4.8) + 1.0 (likeness of the options) -
 * 0.8 (verbatim share)}, held between -3 and 3. The signs follow what item difficulty has been found to depend on:
 * process, length and rarity of words of what has to be read, wrong options near the key, words of the text in the stem
 * (Freedle and Kostin 1993; Embretson and Wetzel 1987). The sizes are set by hand.
 *
 * <p>A question for a detail (-1.0) in single choice (0) on a sentence of 25 words with 4.8 letters each, options without
 * a word in common and half of the stem taken from the text: -1.0 + 0 + 0 + 0 + 0 - 0.4 = -1.4.
 */
final class Difficulty {

    private static final double HARDEST = 3;

    private Difficulty() {}

    static double of(Candidate candidate) {
        Head head = candidate.question().head();
        String evidence =
                String.join(" ", head.evidence().stream().map(Evidence::text).toList());
        double logits = process(head.skill().process())
                + form(candidate)
                + 0.02 * (words(evidence).size() - 25)
                + 0.25 * (letters(evidence) - 4.8)
                + 1.0 * likeness(candidate)
                - 0.8 * Overlap.longestRun(candidate.stem(), candidate.source().text());
        return Math.clamp(logits, -HARDEST, HARDEST);
    }

    private static double process(Process process) {
        return switch (process) {
            case LOCATE -> -1.0;
            case UNDERSTAND -> 0;
            case EVALUATE_AND_REFLECT -> 0.6;
        };
    }

    private static double form(Candidate candidate) {
        return switch (candidate.question().form()) {
            case TRUE_FALSE_NOT_STATED -> -0.2;
            case SINGLE_CHOICE, MARK_THE_SENTENCE -> 0;
            case CLOZE -> 0.1;
            case MATCHING -> 0.3;
            case MULTIPLE_CHOICE, ORDERING -> 0.5;
            case SHORT_ANSWER, NUMBER -> 0.7;
            case OPEN_ANSWER -> 1.0;
        };
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[^\\p{L}\\p{N}’'-]+"));
    }

    private static double letters(String text) {
        return words(text).stream().mapToInt(String::length).average().orElse(0);
    }

    /** The mean share of words that a wrong option has in common with the key; none for scales. */
    private static double likeness(Candidate candidate) {
        Set<String> key = Vocabulary.stems(candidate.key());
        return candidate.answers().isFixed() || key.isEmpty()
                ? 0
                : candidate.distractors().stream()
                        .map(Option::text)
                        .map(Vocabulary::stems)
                        .mapToDouble(words -> jaccard(key, words))
                        .average()
                        .orElse(0);
    }

    private static double jaccard(Collection<String> one, Collection<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) one.stream().filter(other::contains).count() / all.size();
    }
}
