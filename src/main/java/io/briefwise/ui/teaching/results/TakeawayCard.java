package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.exchange.Wanted;
import io.briefwise.ui.parts.Words;

/** One kind of file, with what it tells and the ways to take it. */
final class TakeawayCard extends Div {

    private final transient Words words;
    private final Div files = new Div();

    TakeawayCard(Wanted.What what, Words words) {
        this.words = words;
        addClassName("takeaway");
        files.addClassName("files");
        add(
                new H2(words.say("results.takeaway." + what)),
                new Paragraph(words.say("results.takeaway." + what + ".text")),
                files);
    }

    void offer(Wanted wanted, FileHandler handler) {
        String text = words.say("results.file." + wanted.naming() + "." + wanted.form());
        Anchor file = new Anchor(handler, text);
        file.addClassName("button");
        file.setAriaLabel(words.say("results.file.label", words.say("results.takeaway." + wanted.what()), text));
        files.add(file);
    }
}
