package io.briefwise.generation.ranking;

import java.util.List;
import java.util.Locale;

/** How far one text repeats another to the letter. */
final class Overlap {

    private Overlap() {}

    /** The longest run of words of the first that stands in the second, as a share of the first's words. */
    static double longestRun(String text, String source) {
        List<String> words = words(text);
        List<String> others = words(source);
        int longest = 0;
        int[] above = new int[others.size() + 1];
        for (String word : words) {
            int[] row = new int[others.size() + 1];
            for (int i = 0; i < others.size(); i++) {
                row[i + 1] = word.equals(others.get(i)) ? above[i] + 1 : 0;
                longest = Math.max(longest, row[i + 1]);
            }
            above = row;
        }
        return words.isEmpty() ? 0 : (double) longest / words.size();
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    }
}
