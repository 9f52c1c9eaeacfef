package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.ShownQuestion;
import io.briefwise.question.Form;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a question is answered: its options or a field for own words, and how sure the learner is. */
final class AnswerBody extends Div {

    private final CertaintyChoice certainty;
    private @Nullable Response response;

    /** The body of a question with what was answered before; {@code changed} runs after each change by the learner. */
    AnswerBody(Words words, ShownQuestion question, @Nullable GivenAnswer before, SerializableRunnable changed) {
        response = before == null ? null : before.response();
        certainty = new CertaintyChoice(words, before == null ? null : before.certainty(), _ -> {
            if (response != null) {
                changed.run();
            }
        });
        if (question.form() == Form.OPEN_ANSWER) {
            String text = response instanceof Response.Written(String written) ? written : "";
            add(new OpenAnswer(words, text, typed -> {
                response = new Response.Written(typed);
                changed.run();
            }));
        } else {
            OptionList options = new OptionList(question.stem(), question.options(), index -> {
                response = new Response.Chosen(index);
                changed.run();
            });
            if (response instanceof Response.Chosen(int option)) {
                options.mark(option);
            }
            add(options);
        }
        add(certainty);
    }

    Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    @Nullable
    Certainty certainty() {
        return certainty.chosen();
    }
}
