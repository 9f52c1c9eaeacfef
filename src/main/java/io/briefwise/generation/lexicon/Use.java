package io.briefwise.generation.lexicon;

/**
 * A headword in a sentence.
 *
 * @param word which it is
 * @param first index of its first token
 * @param last index of its last token
 */
public record Use(Headword word, int first, int last) {}
