package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Paragraph;

/** How far an answer of several parts is; read out politely as it changes. */
final class Hint extends Paragraph {

    Hint() {
        addClassName("hint");
        getElement().setAttribute("role", "status");
    }

    /** Says how far it is; {@code complete} where nothing is missing and nothing too much. */
    void say(String text, boolean complete) {
        setText(text);
        setClassName("complete", complete);
    }
}
