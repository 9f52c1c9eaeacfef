package io.briefwise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: what it will be, and one clear way to begin. */
public final class EmptyState extends Div {

    /** The texts stand under {@code key.title} and {@code key.text}. */
    public EmptyState(Words words, String key, Component... ways) {
        addClassName("empty");
        add(new H2(words.say(key + ".title")), new Paragraph(words.say(key + ".text")));
        if (ways.length > 0) {
            Div row = new Div(ways);
            row.addClassName("ways");
            add(row);
        }
    }
}
