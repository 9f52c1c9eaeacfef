package io.briefwise.question;

/**
 * A question as the bank holds it.
 *
 * @param id its version; an edit makes another
 * @param question what is asked
 * @param inSet whether it belongs to the set that learners get; the others are the reserve
 * @param edited whether a person has changed what the generator wrote
 */
public record BankedQuestion(QuestionVersionId id, Question question, boolean inSet, boolean edited) {}
