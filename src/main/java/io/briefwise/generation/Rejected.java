package io.briefwise.generation;

/**
 * A candidate that a check objected to.
 *
 * @param rule the rule that made it
 * @param check the check that objected
 * @param stem what it asked
 * @param objection why it is not asked, in a sentence
 */
public record Rejected(String rule, String check, String stem, String objection) {}
