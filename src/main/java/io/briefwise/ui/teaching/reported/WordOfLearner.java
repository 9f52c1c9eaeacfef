package io.briefwise.ui.teaching.reported;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;

/** Who finds a question wrong, when, and why. */
final class WordOfLearner extends Div {

    WordOfLearner(Words words, Dates dates, RaisedDoubt raised) {
        addClassName("word");
        Paragraph who = new Paragraph(words.say(
                "doubt.says", raised.learner(), dates.moment(raised.doubt().raisedAt())));
        who.addClassNames("label", "num");
        add(who, new H2(words.say("doubt.reason." + raised.doubt().reason())));
        if (!raised.doubt().said().isEmpty()) {
            Paragraph said =
                    new Paragraph(words.say("doubt.quoted", raised.doubt().said()));
            said.addClassName("said");
            add(said);
        }
    }
}
