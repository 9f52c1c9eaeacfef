package io.briefwise.ui.progress;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.briefwise.mastery.Move;
import io.briefwise.mastery.Standing;
import io.briefwise.ui.parts.Addresses;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;
import java.util.Locale;

/** How a learner stands in one thing: its rung, the estimate with its interval and answers, and what moved it last. */
final class StandingLine extends ListItem {

    private final transient Words words;
    private final transient Dates dates;
    private final transient StandingWords said;

    StandingLine(Words words, Dates dates, Component name, Standing standing, Component way) {
        this.words = words;
        this.dates = dates;
        said = new StandingWords(words);
        addClassName("standing");
        name.addClassName("skill");
        Span rung = new Span(said.rung(standing));
        rung.addClassNames("rung", standing.rung().name().toLowerCase(Locale.ROOT));
        Div what = new Div(name, rung);
        what.addClassName("what");
        way.addClassName("way");
        add(what, standing.tooFew() ? unjudged(standing) : estimate(standing), way);
    }

    private Div unjudged(Standing standing) {
        Paragraph too = new Paragraph(words.say("mastery.too-few"));
        too.addClassName("too-few");
        Div part = new Div(too, from(standing));
        part.addClassName("figure");
        return part;
    }

    private Div estimate(Standing standing) {
        Span chance = new Span(said.chance(standing));
        chance.addClassName("chance");
        Span interval = new Span(said.interval(standing));
        Paragraph figures = new Paragraph(chance, interval);
        figures.addClassName("num");
        Div part = new Div(figures, Reach.of(standing.chance(), standing.interval()), from(standing));
        part.addClassName("figure");
        return part;
    }

    private Paragraph from(Standing standing) {
        Paragraph from = new Paragraph(new Span(said.from(standing)));
        from.addClassNames("from", "num");
        if (!standing.moves().isEmpty()) {
            Move last = standing.moves().getFirst();
            from.add(
                    new Span(" · "),
                    new Anchor(
                            Addresses.result(last.attempt()),
                            words.say("progress.last", dates.moment(last.at()), said.moved(last))));
        }
        return from;
    }
}
