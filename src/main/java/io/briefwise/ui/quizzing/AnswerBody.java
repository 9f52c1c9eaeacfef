package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.ShownQuestion;
import io.briefwise.question.Form;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where a question is answered: its options or a field for own words, and how sure the learner is. */
final class AnswerBody extends Div {

    /** Told what the learner answers, and how sure they are of it. */
    @FunctionalInterface
    interface Listener extends Serializable {
        void answered(Response response, @Nullable Certainty certainty);
    }

    private final CertaintyChoice certainty;
    private @Nullable Response response;

    /** The body of a question with what was answered before; {@code answered} is told each answer by the learner. */
    AnswerBody(Words words, ShownQuestion question, @Nullable GivenAnswer before, Listener answered) {
        response = before == null ? null : before.response();
        certainty = new CertaintyChoice(words, before == null ? null : before.certainty(), sure -> {
            if (response != null) {
                answered.answered(response, sure);
            }
        });
        if (question.form() == Form.OPEN_ANSWER) {
            String text = response instanceof Response.Written(String written) ? written : "";
            add(new OpenAnswer(words, text, typed -> {
                give(new Response.Written(typed), answered);
            }));
        } else {
            OptionList options = new OptionList(question.stem(), question.options(), index -> {
                give(new Response.Chosen(index), answered);
            });
            if (response instanceof Response.Chosen(int option)) {
                options.mark(option);
            }
            add(options);
        }
        add(certainty);
    }

    private void give(Response given, Listener answered) {
        response = given;
        answered.answered(given, certainty.chosen());
    }
}
