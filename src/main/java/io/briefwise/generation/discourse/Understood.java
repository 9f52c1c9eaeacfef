package io.briefwise.generation.discourse;

import io.briefwise.generation.claim.Proposition;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What part of a sentence says, in words that a reader of the paragraph understands: no pronoun in it stands for
 * something else, but "the carriages" may be those the paragraph speaks of. A question that uses it names the paragraph.
 */
public final class Understood {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 28;
    private static final Pattern POINTING = Pattern.compile(
            "\\b(it|he|she|they|him|them|himself|herself|this|these|those(?! (?:who|whose|which|that|of|in|on|with|large)\\b)"
                    + "|such(?! as\\b)|here|i|we|us|you|our|your|my|mine|ours|others?|another|both|the former|the latter|do so"
                    + "|did so|doing so|does so|either|neither|there|later|earlier|ones?|some of|the same|the two|the three"
                    + "|none|so far|instead)\\b");
    private static final Pattern DEMONSTRATIVE = Pattern.compile(
            "\\b(?:in|of|for|on|by|with|at|to|from|than) that\\b|\\bthat (?:is|was|does|did|has|had|may|would|will|could"
                    + "|should|can|must|area|region|year|time|date|kind|point|effort|body|country|danger|view|reason|day|case"
                    + "|idea|figure|number|argument|approach|question|problem|decision|period|way)\\b");
    private static final Pattern OWNER = Pattern.compile("\\b(its|their|his|her)\\b");
    private static final Pattern UNFIT =
            Pattern.compile("(?s)(which|who|that) .*|.*[“”‘;:?!–(].*|.*\\b(not only|if|unless|also|too)\\b.*");

    private Understood() {}

    public static Optional<String> of(Sentence sentence, int first, int last) {
        return of(sentence.text(first, last), sentence, first);
    }

    /**
     * @param first index of the token it opens with, whose capital stays if it is a name
     */
    static Optional<String> of(String all, Sentence sentence, int first) {
        Token opening = sentence.token(first);
        // a common noun at the head of a sentence is often taken for a name
        boolean capital = first > 0
                || sentence.mentionAt(first).isPresent()
                || first + 1 < sentence.tokens().size()
                        && sentence.token(first + 1).isName();
        String untied = Proposition.untied(all).replaceAll(",$", "");
        boolean name = untied.startsWith(opening.text())
                && (opening.isName() && capital
                        || first > 0 && Character.isUpperCase(opening.text().charAt(0))
                        || sentence.mentionAt(first)
                                .filter(mention -> mention.type().isName())
                                .isPresent()
                        || opening.text().matches("I|\\p{Lu}.*\\p{Lu}.*"));
        // behind a connective that was taken away the words have the case that they keep
        String text = name || !untied.startsWith(opening.text()) && !untied.startsWith("The ")
                ? untied
                : untied.substring(0, 1).toLowerCase(Locale.ROOT) + untied.substring(1);
        int length = text.split(" ").length;
        String lower = text.replaceAll("\\bUS\\b", "America")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bthere (is|are|was|were|has|have|will|may|might|can|could|seems?|appears?)\\b", "")
                .replaceAll("\\bboth\\b(?=.* and )", "")
                .replaceAll("\\beither\\b(?=.* or )", "")
                .replaceAll("(?<=\\bsome\\b.{1,60})\\bothers\\b", "")
                .replaceAll("\\bone of\\b", "")
                .replaceAll(
                        "(?<=\\p{L}) that (?=(is|was|does|did|has|had|may|would|will|could|should|can|must)\\b)",
                        " which ");
        return length >= SHORTEST
                        && length <= LONGEST
                        && !POINTING.matcher(lower).find()
                        && !DEMONSTRATIVE.matcher(lower).find()
                        && !OWNER.matcher(lower).find()
                        && !UNFIT.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }
}
