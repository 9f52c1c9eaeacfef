package io.briefwise.feedback;

import java.util.Collection;
import java.util.regex.Pattern;

/** How near two words lie to each other, from 0 to 1. */
final class Likeness {

    /** A shared beginning of so many letters, and of such a share of the longer word, is a shared stem; a short one needs more. */
    private static final int STEM = 5;

    private static final double STEM_SHARE = 0.6;
    private static final int SHORT_STEM = 4;
    private static final double SHORT_STEM_SHARE = 0.8;

    /** Shorter words that differ by a letter are other words. */
    private static final int SPELT = 7;

    static final double SAME = 1;
    static final double RELATED = 0.85;
    static final double NEAR = 0.6;

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private final Neighbours neighbours;

    Likeness(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** How well a word is answered by the nearest of others. */
    double nearest(Word word, Collection<Word> others) {
        double best = 0;
        for (Word other : others) {
            best = Math.max(best, between(word.lemma(), other.lemma()));
            if (best == SAME) {
                return best;
            }
        }
        return best;
    }

    double between(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        if (sharesStem(once(one), once(other)) || isMisspelt(one, other)) {
            return RELATED;
        }
        return neighbours.of(one).contains(other) || neighbours.of(other).contains(one) ? NEAR : 0;
    }

    /** Doubled letters are the commonest slip, and where spellings differ between countries. */
    private static String once(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    private static boolean sharesStem(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        double share = (double) shared / Math.max(one.length(), other.length());
        return shared >= STEM && share >= STEM_SHARE || shared >= SHORT_STEM && share >= SHORT_STEM_SHARE;
    }

    /** Long words that differ by one letter left out, put in or replaced, or by two that changed places. */
    private static boolean isMisspelt(String one, String other) {
        if (Math.min(one.length(), other.length()) < SPELT || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int most = Math.min(one.length(), other.length());
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        return Math.max(left.length(), right.length()) <= 1
                || left.length() == 2
                        && new StringBuilder(left).reverse().toString().equals(right);
    }
}
