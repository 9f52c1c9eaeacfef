package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Optional;

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

    /** Whether a token has the part in its sentence that such words have. */
    boolean plays(Sentence sentence, int token) {
        Optional<Dependency> arrow = sentence.arrowTo(token);
        String relation = arrow.map(Dependency::relation).orElse("root");
        return switch (this) {
            case VERB ->
                !relation.matches("amod|case|mark|compound|nmod.*|advmod|cc|fixed|appos|obl.*|nsubj.*|obj|det");
            case NOUN -> !relation.matches("compound|amod|case|mark|advmod|aux.*|fixed|flat.*|cc|det|advcl");
            case ADJECTIVE ->
                relation.matches("amod|root|conj|acl.*|xcomp|advcl|ccomp|parataxis|appos|dep")
                        && (!relation.equals("amod")
                                || describes(
                                        sentence, token, arrow.orElseThrow().head()));
            case ADVERB, PHRASE -> true;
        };
    }

    /** A noun after it, or an adjective in a row with it. */
    private static boolean describes(Sentence sentence, int token, int head) {
        return sentence.token(head).isNoun() && !sentence.token(head).isName() && head > token
                || sentence.token(head).tag().matches("DT|NN|PRP") && head < token;
    }
}
