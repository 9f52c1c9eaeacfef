package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;

/** Why an answer is right or wrong: every option with its reason, and what joins the evidence to the key. */
final class Feedback extends Div {

    Feedback(Words words, Released released) {
        addClassName("feedback");
        GivenAnswer answer = released.answer();
        Response response = answer == null ? null : answer.response();
        Certainty certainty = answer == null ? null : answer.certainty();
        switch (released.question()) {
            case ClosedQuestion closed -> {
                int chosen = response instanceof Response.Chosen(int option) ? option : -1;
                add(new ExplainedOptions(words, closed, chosen, certainty));
            }
            case OpenQuestion open -> {
                String written = response instanceof Response.Written(String text) ? text : "";
                add(new ExplainedWriting(words, open, written));
            }
        }
        Paragraph explanation = new Paragraph(released.question().head().explanation());
        explanation.addClassName("explanation");
        add(explanation);
    }
}
