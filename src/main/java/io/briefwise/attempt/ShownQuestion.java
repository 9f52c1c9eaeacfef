package io.briefwise.attempt;

import io.briefwise.question.Form;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;

/**
 * A question as it may be shown before it is answered. It has no place for a key, a role, a reason, a right order or
 * evidence, so none can reach a screen too early.
 *
 * @param id which version
 * @param form how it is answered
 * @param section zero-based index of the section it belongs to
 * @param stem what is asked
 * @param task what there is to choose from, to match or to order
 */
public record ShownQuestion(QuestionVersionId id, Form form, int section, String stem, Task task) {

    static ShownQuestion of(QuestionVersionId id, Question question) {
        return new ShownQuestion(id, question.form(), question.head().section(), question.stem(), Task.of(question));
    }
}
