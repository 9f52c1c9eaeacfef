package io.briefwise.generation.family.marking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that show what a sentence does.
 *
 * @param strength how much they show
 * @param words a pattern for whole words, whatever their case; its first group, if there is one, holds the words to be quoted
 */
record Cue(Strength strength, Pattern words) {

    enum Strength {
        /** The sentence is what is sought. */
        STRONG,
        /** The sentence might be taken for what is sought. */
        WEAK,
        /** The sentence is not what is sought, whatever else stands in it. */
        BAR
    }

    /**
     * Words found in a sentence.
     *
     * @param words as the sentence has them
     * @param at where they begin in it
     */
    record Found(String words, int at) {}

    private static final String RAW = "~";

    static Cue of(Strength strength, String expression) {
        String pattern = expression.startsWith(RAW)
                ? "(?i)" + expression.substring(RAW.length())
                : "(?i)(?<!\\w)(?:" + expression + ")(?!\\w)";
        return new Cue(strength, Pattern.compile(pattern));
    }

    /** Every place where the words stand. */
    Stream<Found> in(String sentence) {
        return words.matcher(sentence).results().map(Cue::found);
    }

    private static Found found(MatchResult match) {
        int group = match.groupCount() > 0 && match.group(1) != null ? 1 : 0;
        return new Found(match.group(group).strip().replaceAll("[,;:]$", ""), match.start(group));
    }
}
