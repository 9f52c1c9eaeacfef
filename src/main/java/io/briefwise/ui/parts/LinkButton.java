package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like the act it is: it leads somewhere, so it can be opened in a new tab. */
public final class LinkButton extends Anchor {

    private LinkButton(String address, String text, String... classes) {
        super(address, text);
        addClassNames(classes);
    }

    /** The one act that a page is about. */
    public static LinkButton leading(String address, String text) {
        return new LinkButton(address, text, "button", "lead");
    }

    public static LinkButton plain(String address, String text) {
        return new LinkButton(address, text, "button");
    }
}
