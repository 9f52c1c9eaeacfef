package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The line above a question: which it is at the left, what became of it or what can be done with it at the right. */
final class WhereLine extends Div {

    WhereLine(String where, Component end) {
        addClassName("where");
        Span said = new Span(where);
        said.addClassName("num");
        add(said, end);
    }
}
