package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The heading of a part of a page, with a remark at its right. */
public final class Headline extends Div {

    public Headline(String title) {
        addClassName("h");
        add(new H2(title));
    }

    public Headline(String title, String remark) {
        this(title);
        Span said = new Span(remark);
        said.addClassName("label");
        add(said);
    }
}
