package io.briefwise.ui.teaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.classroom.Classroom;
import io.briefwise.ui.parts.Words;

/** The code of a class, large enough to be read from the last row. */
final class JoinCodeCard extends Div {

    JoinCodeCard(Classroom classroom, String key, Words words, Component... ways) {
        addClassNames("card", "join-code");
        Paragraph code = new Paragraph(classroom.joinCode());
        code.addClassNames("on-the-board", "num");
        add(new H2(words.say(key + ".title")), code, new Paragraph(words.say(key + ".text")));
        if (ways.length > 0) {
            Div row = new Div(ways);
            row.addClassName("ways");
            add(row);
        }
    }
}
