package io.briefwise.question;

/**
 * A question on its way into the bank.
 *
 * @param question what is asked
 * @param inSet whether it belongs to the set that learners get; the others are the reserve
 * @param edited whether a person has changed what the generator wrote
 */
public record Draft(Question question, boolean inSet, boolean edited) {}
