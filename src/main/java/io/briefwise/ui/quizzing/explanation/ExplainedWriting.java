package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.attempt.RubricMark;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import java.util.Optional;

/**
 * An open answer beside what a good one contains: the rubric with the points that it was given, what the marker had to say,
 * and one answer built from the text. Where the learner marks it, that answer comes first and the rubric is theirs to fill.
 */
final class ExplainedWriting extends Div {

    private final transient Words words;

    ExplainedWriting(Words words, Released released, OpenQuestion question, Optional<MarkSheet.Save> own) {
        this.words = words;
        addClassName("writing");
        String written =
                released.answer() != null && released.answer().response() instanceof Response.Written(String text)
                        ? text
                        : "";
        Paragraph answer = new Paragraph(written.isBlank() ? words.say("quizzing.open.nothing") : written);
        answer.addClassName("own-words");
        add(new H3(words.say("quizzing.open.yours")), answer);
        RubricMark mark = released.mark();
        if (own.isPresent() && !written.isBlank()) {
            model(question);
            Paragraph how = new Paragraph(words.say("quizzing.open.self.how"));
            how.addClassName("how");
            add(new H3(words.say("quizzing.open.self")), how, new MarkSheet(words, question, mark, own.get()));
        } else {
            add(new H3(words.say(mark == null ? "quizzing.open.rubric" : "quizzing.open.points")));
            add(new MarkedRubric(words, question, mark));
            if (mark != null && !mark.remark().isEmpty()) {
                Paragraph remark = new Paragraph(mark.remark());
                remark.addClassName("remark-said");
                add(new H3(words.say("quizzing.open.remark")), remark);
            }
            model(question);
        }
    }

    private void model(OpenQuestion question) {
        Paragraph model = new Paragraph(question.modelAnswer());
        model.addClassName("model");
        add(new H3(words.say("quizzing.open.model")), model);
    }
}
