package io.briefwise.ui.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.brief.BriefCard;
import io.briefwise.ui.parts.Addresses;
import java.util.List;

/** Texts under each other, as in a table of contents. */
final class BriefList extends UnorderedList {

    BriefList(List<BriefCard> cards, BriefLines lines) {
        addClassName("briefs");
        cards.forEach(card -> add(row(card, lines)));
    }

    private static ListItem row(BriefCard card, BriefLines lines) {
        H3 title = new H3();
        title.add(new Anchor(Addresses.brief(card.id()), card.title()));
        Div text = new Div(title);
        if (card.about() != null) {
            Paragraph about = new Paragraph(card.about());
            about.addClassName("about");
            text.add(about);
        }
        Paragraph by = new Paragraph(lines.by(card));
        by.addClassName("by");
        Paragraph size = new Paragraph(lines.size(card));
        size.addClassNames("size", "num");
        text.add(by);
        return new ListItem(text, size);
    }
}
