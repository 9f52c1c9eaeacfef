package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;

/**
 * One of two statements tied together in a sentence.
 *
 * @param clause its clause, without the other
 * @param words what it says, to follow "that", pronouns for the other's subject replaced
 * @param named whether its own subject names what it speaks of, so that its clause can be turned into a question
 */
public record Side(Clause clause, String words, boolean named) {}
