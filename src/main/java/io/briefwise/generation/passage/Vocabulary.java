package io.briefwise.generation.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e", "y");

    private final List<Set<String>> stems;
    /** The sentences that a stem occurs in, in order. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    Vocabulary(List<TextSentence> sentences) {
        stems = sentences.stream().map(sentence -> stems(sentence.text())).toList();
        for (int sentence = 0; sentence < stems.size(); sentence++) {
            for (String stem : stems.get(sentence)) {
                places.computeIfAbsent(stem, _ -> new ArrayList<>()).add(sentence);
            }
        }
    }

    /** The stems of a text's words that bear meaning: "Signed agreements" gives sign, agreement. */
    public static Set<String> stems(String text) {
        Set<String> found = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() > 2 && !EMPTY.contains(word)) {
                found.add(stem(word));
            }
        }
        return found;
    }

    /** A light stemmer: it only has to be the same on both sides of a comparison. */
    static String stem(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
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

    /** The stems of a sentence's words that bear meaning. */
    public Set<String> of(int sentence) {
        return stems.get(sentence);
    }

    /**
     * The sentences that share at least so much of a question's words, in order. One of them lacks fewer words than
     * {@code n - ceil(share * n)}, so each holds one of the rarest: only where those occur has to be looked.
     */
    public List<Integer> near(Set<String> asked, double share) {
        if (asked.isEmpty() || share <= 0) {
            return share <= 0 ? IntStream.range(0, stems.size()).boxed().toList() : List.of();
        }
        int needed = (int) Math.ceil(share * asked.size() - 1e-9);
        return asked.stream()
                .sorted(Comparator.comparingInt(
                        (String stem) -> sentencesWith(stem).size()))
                .limit(Math.max(0, asked.size() - needed + 1))
                .flatMap(stem -> sentencesWith(stem).stream())
                .distinct()
                .filter(sentence -> share(asked, sentence) >= share)
                .sorted()
                .toList();
    }

    private List<Integer> sentencesWith(String stem) {
        return places.getOrDefault(stem, List.of());
    }

    /** In how many sentences a word occurs. */
    public int frequency(String word) {
        return sentencesWith(stem(word.toLowerCase(Locale.ROOT))).size();
    }
}
