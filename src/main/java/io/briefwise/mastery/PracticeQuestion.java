package io.briefwise.mastery;

import io.briefwise.question.QuestionVersionId;

/**
 * A question to ask next.
 *
 * @param question which
 * @param chance the chance that the learner is right, guessing included
 */
public record PracticeQuestion(QuestionVersionId question, double chance) {}
