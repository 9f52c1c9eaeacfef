package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The small parts of which explanations are put together. */
final class Said {

    private Said() {}

    /** The number or sign at the left of a line, for the eyes only. */
    static Span number(int number) {
        Span key = new Span(Integer.toString(number));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    static Span verdict(String text) {
        Span verdict = new Span(text);
        verdict.addClassName("verdict");
        return verdict;
    }

    static Element reason(String text) {
        Element reason = new Element("small");
        reason.setText(text);
        return reason;
    }
}
