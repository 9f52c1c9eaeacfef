package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The line above a question: which it is at the left, what became of it or what can be done with it at the right. */
final class WhereLine extends Div {

    private final Span said = new Span();

    WhereLine(String where, Component end) {
        addClassName("where");
        said.addClassName("num");
        add(said, end);
        say(where);
    }

    void say(String where) {
        said.setText(where);
    }
}
