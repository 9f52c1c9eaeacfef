package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The sections of a text at its left, with a thin ring each, the present one marked. */
public final class SectionRail extends Nav {

    public SectionRail(Words words, List<RailItem> items, int here) {
        addClassName("rail");
        setAriaLabel(words.say("reading.sections"));
        OrderedList list = new OrderedList();
        items.forEach(item -> list.add(new ListItem(item.filled(item.index() == here))));
        add(list);
    }
}
