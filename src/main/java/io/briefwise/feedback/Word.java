package io.briefwise.feedback;

/**
 * A word that bears meaning.
 *
 * @param text as it was written
 * @param lemma its dictionary form in lower case; a country for its capital and its adjective
 */
record Word(String text, String lemma) {}
