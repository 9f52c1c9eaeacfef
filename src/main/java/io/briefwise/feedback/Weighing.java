package io.briefwise.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells: less if the question itself names it, less the more often the text uses it, and less the more
 * criteria share it.
 *
 * <pre>weight = (0.3 if in the question, else 1) / (1 + ln(1 + n) / 2) / max(1, c)</pre>
 *
 * <p>n is how often the text has it, c in how many criteria it stands. Example: a word that the text has once, one
 * criterion has and the question does not name weighs 1 / (1 + 0.693 / 2) = 0.743.
 */
final class Weighing {

    private static final double ASKED = 0.3;
    private static final int STEM = 6;

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Word> asked;
    private final List<List<Word>> criteria;
    private final Likeness likeness;

    Weighing(String text, List<Word> asked, List<List<Word>> criteria, Likeness likeness) {
        CopiedRuns.words(text).forEach(word -> counts.merge(stem(word), 1, Integer::sum));
        this.asked = List.copyOf(asked);
        this.criteria = List.copyOf(criteria);
        this.likeness = likeness;
    }

    double weight(Word word) {
        boolean named = likeness.nearest(word, asked) >= Likeness.RELATED;
        long sharing = criteria.stream()
                .filter(words -> likeness.nearest(word, words) >= Likeness.RELATED)
                .count();
        return (named ? ASKED : 1)
                / (1 + Math.log1p(counts.getOrDefault(stem(word.lemma()), 0)) / 2)
                / Math.max(1, sharing);
    }

    /** The weighted share of the wanted words that some of the given words answer to; 0 where nothing is wanted. */
    double covered(Collection<Word> wanted, Collection<Word> given) {
        double sum = 0;
        double all = 0;
        for (Word word : wanted) {
            double weight = weight(word);
            all += weight;
            sum += weight * likeness.nearest(word, given);
        }
        return all == 0 ? 0 : sum / all;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
