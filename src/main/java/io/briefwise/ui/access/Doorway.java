package io.briefwise.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.ui.shell.Mark;

/** The calm page of everybody who is not in yet: the mark, one card, one thing to do. */
abstract class Doorway extends Main {

    private final Div card = new Div();
    private final Div ways = new Div();

    Doorway() {
        addClassName("door");
        card.addClassName("door-card");
        ways.addClassName("door-ways");
        ways.setVisible(false);
        add(new Mark(), card, ways);
    }

    /** What the card is about, and a sentence on it. */
    final void open(String title, String lead) {
        Paragraph sentence = new Paragraph(lead);
        sentence.addClassName("door-lead");
        card.removeAll();
        card.add(new H1(title), sentence);
    }

    final void put(Component... parts) {
        card.add(parts);
    }

    /** Other ways to go, below the card. */
    final void below(Component... parts) {
        ways.add(parts);
        ways.setVisible(true);
    }
}
