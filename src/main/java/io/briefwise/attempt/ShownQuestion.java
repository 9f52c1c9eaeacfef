package io.briefwise.attempt;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Form;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import java.util.List;

/**
 * A question as it may be shown before it is answered. It has no place for a key, a role, a reason or evidence, so none
 * can reach a screen too early.
 *
 * @param id which version
 * @param form how it is answered
 * @param section zero-based index of the section it belongs to
 * @param stem what is asked
 * @param options what can be chosen, in the order that {@code Response.Chosen} counts; none for an open question
 */
public record ShownQuestion(QuestionVersionId id, Form form, int section, String stem, List<String> options) {

    public ShownQuestion {
        options = List.copyOf(options);
    }

    static ShownQuestion of(QuestionVersionId id, Question question) {
        List<String> options = switch (question) {
            case ClosedQuestion closed ->
                closed.options().stream().map(option -> option.text()).toList();
            case OpenQuestion _ -> List.of();
        };
        return new ShownQuestion(id, question.form(), question.head().section(), question.stem(), options);
    }
}
