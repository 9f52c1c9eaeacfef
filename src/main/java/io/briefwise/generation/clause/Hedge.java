package io.briefwise.generation.clause;

/**
 * The words that set a clause's commitment.
 *
 * @param first index of their first token
 * @param last index of their last token
 * @param words as the text has them
 * @param commitment what they come to
 */
public record Hedge(int first, int last, String words, Commitment commitment) {}
