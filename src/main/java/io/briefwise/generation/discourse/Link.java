package io.briefwise.generation.discourse;

import io.briefwise.generation.passage.TextSentence;

/**
 * A sentence tied to what stands just before it by one connective.
 *
 * @param sentence the sentence
 * @param connective the tie
 * @param rest its words with dots for the connective, so that the tie has to be looked up in the text
 */
public record Link(TextSentence sentence, Connective connective, String rest) {}
