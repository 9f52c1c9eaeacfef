package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Option;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps learners from scoring by taking the longest option: over a set, it is the key in at most three of ten questions
 * with four options. Scales do not count, since their options are the same whatever is asked.
 */
final class LongestKeys {

    private static final double MOST = 0.3;
    private static final int OPTIONS = 4;

    private LongestKeys() {}

    /** Whether the share stays small enough with the candidate among the chosen; a first one always may. */
    static boolean allow(Item item, List<Item> chosen) {
        long longest = chosen.stream().filter(LongestKeys::isLongest).count();
        long counted = chosen.stream().filter(LongestKeys::counts).count();
        return !isLongest(item) || longest == 0 || longest + 1 <= MOST * (counted + 1);
    }

    /** Takes questions out again, the least sure first, until the share is small enough. */
    static void trim(List<Item> chosen) {
        while (true) {
            List<Item> longest = chosen.stream().filter(LongestKeys::isLongest).toList();
            long counted = chosen.stream().filter(LongestKeys::counts).count();
            if (longest.size() <= Math.max(1, MOST * counted)) {
                return;
            }
            chosen.remove(longest.stream()
                    .min(Comparator.comparingDouble(item -> item.head().confidence()))
                    .orElseThrow());
        }
    }

    private static boolean isLongest(Item item) {
        return isLongest(item.candidate());
    }

    private static boolean counts(Item item) {
        return counts(item.candidate());
    }

    static boolean counts(Candidate candidate) {
        return candidate.options().size() == OPTIONS && !candidate.answers().isFixed();
    }

    /** Whether the key is longer than every distractor. */
    static boolean isLongest(Candidate candidate) {
        return counts(candidate)
                && candidate.distractors().stream()
                        .map(Option::text)
                        .allMatch(text -> text.length() < candidate.key().length());
    }
}
