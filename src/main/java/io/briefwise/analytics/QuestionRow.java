package io.briefwise.analytics;

import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;

/**
 * How a class did on one question.
 *
 * @param number its place in the quiz, from 1
 * @param id which version
 * @param question with key and reasons
 * @param right the share right of those who answered, each learner a case; too few also where a person has yet to mark it
 * @param unanswered how many handed in without an answer to it
 * @param given what was answered how often
 */
public record QuestionRow(
        int number, QuestionVersionId id, Question question, Cell right, int unanswered, Given given) {}
