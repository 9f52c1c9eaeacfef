package io.briefwise.generation.clause;

import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Set;

/** Words that tie a sentence to the one before and mean nothing without it. */
public final class Connectives {

    private static final Set<String> WORDS = Set.of(
            "however",
            "moreover",
            "therefore",
            "nevertheless",
            "meanwhile",
            "incidentally",
            "similarly",
            "also",
            "thus",
            "hence",
            "consequently",
            "furthermore",
            "instead",
            "besides",
            "nonetheless",
            "likewise",
            "indeed",
            "then",
            "so",
            "yet",
            "too",
            "still",
            "otherwise",
            "accordingly",
            "first",
            "second",
            "third",
            "finally",
            "additionally",
            "conversely",
            "anyway",
            "though",
            "already",
            "but",
            "and",
            "or",
            "nor",
            "even");

    private Connectives() {}

    public static boolean opens(Token token) {
        return WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
