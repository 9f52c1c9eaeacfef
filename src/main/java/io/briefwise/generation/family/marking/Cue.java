package io.briefwise.generation.family.marking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String RAW = "~";

    static Cue of(Strength strength, String expression) {
        String pattern = expression.startsWith(RAW)
                ? "(?i)" + expression.substring(RAW.length())
                : "(?i)(?<!\\w)(?:" + expression + ")(?!\\w)";
        return new Cue(strength, Pattern.compile(pattern));
    }

    /** The words as the sentence has them. */
    Optional<String> in(String sentence) {
        Matcher matcher = words.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean grouped = matcher.groupCount() > 0 && matcher.group(1) != null;
        return Optional.of(matcher.group(grouped ? 1 : 0).strip());
    }
}
