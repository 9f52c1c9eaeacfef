package io.briefwise.ui.teaching.results;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.briefwise.ui.parts.Words;

/** What the warmth of a sentence says. */
final class WarmthLegend extends UnorderedList {

    WarmthLegend(Words words) {
        addClassName("warmth-legend");
        for (String style : SentenceStyle.ALL) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", style);
            add(new ListItem(swatch, new Span(words.say("results.legend." + style))));
        }
    }
}
