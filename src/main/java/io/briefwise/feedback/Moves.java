package io.briefwise.feedback;

/**
 * What a draft does as an argument.
 *
 * @param claims it takes a position of its own
 * @param reasons it gives a reason for something
 * @param cites it names a paragraph of the text, or quotes from it
 * @param otherSide it considers what speaks against
 */
public record Moves(boolean claims, boolean reasons, boolean cites, boolean otherSide) {}
