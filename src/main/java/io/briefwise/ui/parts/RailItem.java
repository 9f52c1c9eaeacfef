package io.briefwise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/**
 * A section in the rail.
 *
 * @param index zero-based
 * @param title its heading
 * @param share how much of it is done, 0 to 1
 * @param status the share in words, for those who do not see the ring
 * @param link what leads to it: an anchor or a button, still empty
 */
public record RailItem(int index, String title, double share, String status, Component link) {

    Component filled(boolean here) {
        Span name = new Span(title);
        Span said = new Span(status);
        said.addClassName("unseen");
        link.getElement().appendChild(new ProgressArc(share).getElement(), name.getElement(), said.getElement());
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().getClassList().add("here");
        }
        return link;
    }
}
