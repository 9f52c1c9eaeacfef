package io.briefwise.generation.clause;

/**
 * A phrase that says when, where, why or how.
 *
 * @param phrase its tokens, the marker included
 * @param marker the preposition or conjunction it begins with, in lower case; empty if there is none
 * @param relation how it hangs on the verb: {@code obl}, {@code advcl}, {@code nmod:tmod}, …
 */
public record Adjunct(Phrase phrase, String marker, String relation) {}
