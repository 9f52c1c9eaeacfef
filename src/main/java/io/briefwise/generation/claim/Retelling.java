package io.briefwise.generation.claim;

import io.briefwise.generation.substitution.Substitution;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with other words in it.
 *
 * @param text the statement
 * @param changes how many of its words and phrases were changed
 */
public record Retelling(String text, int changes) {

    private static final Pattern WRONG_AN =
            Pattern.compile("\\b([Aa])n (?=(?:[^aeiouAEIOU\\W]|one\\b|uni|use|usu|eu))");
    private static final Pattern WRONG_A =
            Pattern.compile("\\b([Aa]) (?=(?:[aeioAEIO](?!ne\\b|u[rp])|u(?!ni|s[eiu])|hour|honest))");

    /** With one substitution more; empty where its words are not found exactly once. */
    Optional<Retelling> with(Substitution substitution) {
        Pattern words = Pattern.compile(
                "(?<![\\p{L}\\d,.-])" + Pattern.quote(substitution.was()) + "(?![\\p{L}\\d-])",
                Pattern.CASE_INSENSITIVE);
        Matcher matcher = words.matcher(text);
        if (matcher.results().count() != 1) {
            return Optional.empty();
        }
        String put = matcher.replaceFirst(Matcher.quoteReplacement(substitution.is()));
        return Optional.of(new Retelling(withArticles(put, substitution.is()), changes + 1));
    }

    /** With as many of the substitutions as allowed, in their order. */
    Retelling with(List<Substitution> substitutions, int most) {
        Retelling retold = this;
        for (Substitution substitution : substitutions) {
            if (retold.changes - changes < most) {
                retold = retold.with(substitution).orElse(retold);
            }
        }
        return retold;
    }

    /** "an large" becomes "a large", "a annual" becomes "an annual", beside the new words alone. */
    private static String withArticles(String text, String put) {
        int at = text.indexOf(put);
        int from = Math.max(0, at - 3);
        String near = text.substring(from, at) + put;
        String mended = near;
        if (near.matches("(?i)(?:.*\\W)?an? \\Q" + put + "\\E")) {
            mended =
                    WRONG_AN.matcher(WRONG_A.matcher(near).replaceFirst("$1n ")).replaceFirst("$1 ");
        }
        return text.substring(0, from) + mended + text.substring(at + put.length());
    }
}
