package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.briefwise.analytics.ClassPicture;
import io.briefwise.ui.parts.Words;

/** The table of learners, by sections or by skills. */
final class LearnersPart extends Section {

    private final transient ClassPicture picture;
    private final transient Words words;
    private final Div table = new Div();

    LearnersPart(ClassPicture picture, Words words) {
        this.picture = picture;
        this.words = words;
        addClassName("learners");
        Div head = new Div(new H2(words.say("teaching.learners")), new Switch(words, Breakdown.SECTIONS, this::show));
        head.addClassName("h");
        Paragraph legend = new Paragraph(words.say("teaching.learners.legend"));
        legend.addClassNames("label", "legend");
        add(head, table, legend);
        show(Breakdown.SECTIONS);
    }

    private void show(Breakdown breakdown) {
        table.removeAll();
        table.add(HeatTable.of(picture, breakdown, words));
    }
}
