package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.H2;

/** The question itself; it takes the focus when it replaces another, so that it is read out. */
final class Stem extends H2 {

    Stem(String text) {
        super(text);
        addClassName("stem");
        getElement().setAttribute("tabindex", "-1");
    }

    void takeFocus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }
}
