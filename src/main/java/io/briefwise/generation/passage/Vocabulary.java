package io.briefwise.generation.passage;

import io.briefwise.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of a text by their stems, so that a check can ask which sentences speak of the same as a question. */
public final class Vocabulary {

    private static final Set<String> EMPTY = Set.of(
            "be",
            "have",
            "do",
            "the",
            "and",
            "for",
            "with",
            "that",
            "this",
            "from",
            "which",
            "who",
            "what",
            "when",
            "where",
            "how",
            "many",
            "country",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "should",
            "into",
            "its",
            "their",
            "his",
            "her",
            "are",
            "was",
            "were",
            "has",
            "had",
            "not",
            "did",
            "does",
            "according",
            "text",
            "author",
            "about",
            "also",
            "than",
            "more",
            "been",
            "being",
            "why",
            "there",
            "they",
            "them",
            "then",
            "such",
            "some",
            "any",
            "all",
            "but",
            "both",
            "other",
            "one",
            "said",
            "say",
            "you",
            "your",
            "our",
            "out",
            "over",
            "under",
            "while",
            "after",
            "before",
            "through",
            "against",
            "towards");

    private final List<Set<String>> stems;
    private final Map<String, Integer> frequency = new HashMap<>();

    Vocabulary(List<TextSentence> sentences) {
        stems = sentences.stream().map(Vocabulary::stems).toList();
        stems.forEach(set -> set.forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    }

    private static Set<String> stems(TextSentence sentence) {
        Set<String> found = new HashSet<>();
        for (Token token : sentence.analysis().tokens()) {
            found.addAll(stems(token.text()));
        }
        return found;
    }

    /** The stems of a text's words that bear meaning: "Signed agreements" gives sign, agreement. */
    public static Set<String> stems(String text) {
        Set<String> found = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2 && !EMPTY.contains(word)) {
                found.add(stem(word));
            }
        }
        return found;
    }

    /** A light stemmer: it only has to be the same on both sides of a comparison. */
    static String stem(String word) {
        String stem = word;
        for (String ending : List.of(
                "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e", "y")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > 7 ? stem.substring(0, 7) : stem;
    }

    /** How much of a question's words a sentence shares, 0 to 1. */
    public double share(Set<String> asked, int sentence) {
        if (asked.isEmpty()) {
            return 0;
        }
        Set<String> there = stems.get(sentence);
        return (double) asked.stream().filter(there::contains).count() / asked.size();
    }

    /** In how many sentences a word occurs. */
    public int frequency(String word) {
        return frequency.getOrDefault(stem(word.toLowerCase(Locale.ROOT)), 0);
    }
}
