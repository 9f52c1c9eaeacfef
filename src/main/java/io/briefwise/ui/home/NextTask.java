package io.briefwise.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.LinkButton;
import io.briefwise.ui.parts.Words;

/** The card at the top of the start page: one thing to go on with, and the way to it. */
final class NextTask extends Section {

    NextTask(Task task, TaskWords said, Words words) {
        addClassName("next-task");
        Paragraph where = new Paragraph(said.where(task));
        where.addClassNames("label", "num");
        Paragraph state = new Paragraph(said.state(task));
        state.addClassName("state");
        Div what = new Div(where, new H2(task.quiz().title()), state);
        String quiz = Addresses.quiz(task.quiz().id(), task.assignment());
        Div go = new Div();
        if (task.begun()) {
            go.add(LinkButton.leading(quiz, words.say("home.task.continue")));
        } else {
            go.add(
                    LinkButton.leading(Addresses.reading(task.quiz().brief()), words.say("home.task.read")),
                    LinkButton.plain(quiz, words.say("home.task.take")));
        }
        go.addClassName("go");
        add(what, go);
    }
}
