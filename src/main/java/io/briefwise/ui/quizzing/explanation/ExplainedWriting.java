package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.question.OpenQuestion;
import io.briefwise.ui.parts.Words;

/** An open answer beside what a good one contains: the rubric, and one answer built from the text. */
final class ExplainedWriting extends Div {

    ExplainedWriting(Words words, OpenQuestion question, String written) {
        addClassName("writing");
        Paragraph own = new Paragraph(written.isBlank() ? words.say("quizzing.open.nothing") : written);
        own.addClassName("own-words");
        UnorderedList rubric = new UnorderedList();
        question.rubric()
                .forEach(criterion -> rubric.add(
                        new ListItem(words.say("quizzing.open.criterion", criterion.criterion(), criterion.points()))));
        add(
                new H3(words.say("quizzing.open.yours")),
                own,
                new H3(words.say("quizzing.open.rubric")),
                rubric,
                new H3(words.say("quizzing.open.model")),
                new Paragraph(question.modelAnswer()));
    }
}
