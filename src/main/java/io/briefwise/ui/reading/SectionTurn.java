package io.briefwise.ui.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.briefwise.brief.Brief;
import io.briefwise.brief.BriefId;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;

/** The way to the sections before and after, at the end of a section. */
final class SectionTurn extends Nav {

    SectionTurn(Words words, BriefId id, Brief brief, int here) {
        addClassName("turn");
        setAriaLabel(words.say("reading.turn"));
        if (here > 0) {
            add(link(words, id, brief, here - 1, "reading.previous"));
        }
        if (here + 1 < brief.sections().size()) {
            Anchor next = link(words, id, brief, here + 1, "reading.next");
            next.addClassName("next");
            add(next);
        }
    }

    private static Anchor link(Words words, BriefId id, Brief brief, int section, String key) {
        Anchor anchor = new Anchor(Addresses.section(id, section));
        Span label = new Span(words.say(key));
        label.addClassName("label");
        anchor.add(label, new Span(SectionTitle.of(words, brief.sections().get(section))));
        return anchor;
    }
}
