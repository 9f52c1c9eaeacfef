package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Form;
import io.briefwise.question.QuestionVersionId;
import java.util.List;

/**
 * A question as it may be shown before it is answered. It has no place for a key, a role, a reason, a right order or
 * evidence, so none can reach a screen too early.
 *
 * @param id which version
 * @param form how it is answered
 * @param section zero-based index of the section it belongs to
 * @param stem what is asked
 * @param task what there is to choose from, to match or to order
 * @param order in which the parts of the task stand in this attempt, as indices into them; a response counts the parts as
 *     the task has them
 */
public record ShownQuestion(QuestionVersionId id, Form form, int section, String stem, Task task, List<Integer> order) {

    public ShownQuestion {
        order = List.copyOf(order);
    }

    static ShownQuestion of(BankedQuestion asked, Sitting sitting) {
        Task task = Task.of(asked.question());
        return new ShownQuestion(
                asked.id(),
                asked.question().form(),
                asked.question().head().section(),
                asked.question().stem(),
                task,
                ShownOrder.of(task, asked, sitting));
    }
}
