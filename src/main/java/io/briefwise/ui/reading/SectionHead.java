package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Section;
import io.briefwise.ui.parts.Byline;
import io.briefwise.ui.parts.ReadingTime;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;

/** What stands above a section: where it is in the text and how long it takes, its heading, and whose text it is. */
final class SectionHead extends Div {

    SectionHead(Words words, Brief brief, int index) {
        Section section = brief.sections().get(index);
        Paragraph kicker = new Paragraph(words.say(
                "reading.kicker",
                index + 1,
                brief.sections().size(),
                ReadingTime.of(section).minutes()));
        kicker.addClassNames("kicker", "num");
        H1 heading = new H1(SectionTitle.of(words, section));
        heading.setId("heading");
        heading.getElement().setAttribute("tabindex", "-1");
        add(kicker, heading);
        add(new Byline(words, brief));
    }
}
