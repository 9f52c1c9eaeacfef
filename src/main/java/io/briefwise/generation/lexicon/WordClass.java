package io.briefwise.generation.lexicon;

import io.briefwise.language.Token;

/** How a word is used in its sentence. */
public enum WordClass {
    VERB("v"),
    NOUN("n"),
    ADJECTIVE("a"),
    ADVERB("r"),
    /** Several words that mean something together, or a word without inflection; found by its letters alone. */
    PHRASE("p");

    private final String letter;

    WordClass(String letter) {
        this.letter = letter;
    }

    static WordClass of(String letter) {
        for (WordClass kind : values()) {
            if (kind.letter.equals(letter)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no class of words has the letter " + letter);
    }

    boolean is(Token token) {
        return switch (this) {
            case VERB -> token.isVerb();
            case NOUN -> token.isNoun() && !token.isName();
            case ADJECTIVE -> token.tag().startsWith("JJ");
            case ADVERB -> token.tag().startsWith("RB");
            case PHRASE -> true;
        };
    }
}
