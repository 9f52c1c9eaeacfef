package io.briefwise.analytics;

import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Role;
import java.util.List;

/**
 * How a class did on one question.
 *
 * @param number its place in the quiz, from 1
 * @param id which version
 * @param question with key and reasons
 * @param right the share right of those who answered, each learner a case; too few also where a person has yet to mark it
 * @param unanswered how many handed in without an answer to it
 * @param options what was chosen how often, in their order; none for an open question
 */
public record QuestionRow(
        int number, QuestionVersionId id, Question question, Cell right, int unanswered, List<OptionCount> options) {

    /**
     * How often an option was chosen.
     *
     * @param text what it says
     * @param role why it is offered
     * @param count how many chose it
     * @param share of those who answered, 0 where nobody did
     */
    public record OptionCount(String text, Role role, int count, double share) {}
}
