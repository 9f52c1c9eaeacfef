package io.briefwise.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.briefwise.ui.parts.Words;

/**
 * How the reader likes the page: scheme, size, lines, and whether keys act. The choices live in the browser; the scripts
 * {@code preferences.js} and {@code desk.js} keep and apply them.
 */
final class ReaderPanel extends Div {

    private static final String ID = "reader-panel";

    private final transient Words words;

    ReaderPanel(Words words) {
        this.words = words;
        NativeButton open = new NativeButton("Aa");
        open.addClassName("quiet");
        open.setAriaLabel(words.say("reading.panel"));
        open.getElement().setAttribute("popovertarget", ID);
        Div panel = new Div(
                new H2(words.say("reading.panel")),
                choice("scheme", "system", "paper", "dark"),
                choice("size", "small", "normal", "large", "largest"),
                choice("spacing", "normal", "open"),
                choice("keys", "on", "off"));
        panel.setId(ID);
        panel.addClassName("panel");
        panel.getElement().setAttribute("popover", "");
        add(open, panel);
    }

    private Div choice(String preference, String... choices) {
        String key = "reading.panel." + preference;
        Span label = new Span(words.say(key));
        label.addClassName("label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div row = new Div();
        row.addClassName("row");
        row.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", words.say(key));
        for (String choice : choices) {
            NativeButton button = new NativeButton(words.say(key + "." + choice));
            button.getElement()
                    .setAttribute("role", "radio")
                    .setAttribute("aria-checked", "false")
                    .setAttribute("data-preference", preference)
                    .setAttribute("data-choice", choice);
            row.add(button);
        }
        Div whole = new Div(label, row);
        whole.addClassName("choice");
        return whole;
    }
}
