package io.briefwise.generation.lexicon;

/**
 * A meaning that a word does not have, and the word that has it.
 *
 * @param meaning such as "grow stronger"
 * @param word such as "intensify"
 */
public record Neighbour(String meaning, String word) {

    static Neighbour of(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("a neighbour is meaning=word: " + text);
        }
        return new Neighbour(parts[0], parts[1]);
    }
}
