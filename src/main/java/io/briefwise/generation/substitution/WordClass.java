package io.briefwise.generation.substitution;

import io.briefwise.language.Token;
import java.util.Locale;

/** What kind of words an entry of the lexicon is about, which says how they are found and how they are inflected. */
enum WordClass {
    VERB("VB.*"),
    NOUN("NNS?"),
    ADJECTIVE("JJ[RS]?"),
    ADVERB("RB[RS]?|DT"),
    /** Function words and set phrases, found as they are written. */
    FIXED(".*");

    private final String tags;

    WordClass(String tags) {
        this.tags = tags;
    }

    boolean inflects() {
        return this == VERB || this == NOUN;
    }

    /** The word of a token as the lexicon would list it. */
    String word(Token token) {
        return (inflects() ? token.lemma() : token.text()).toLowerCase(Locale.ROOT);
    }

    boolean has(Token token) {
        return token.tag().matches(tags);
    }
}
