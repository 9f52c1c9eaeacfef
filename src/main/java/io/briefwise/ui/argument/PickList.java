package io.briefwise.ui.argument;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;

/** The same statements on the sheet, for a phone and for those who rather choose from a list; digits choose as well. */
final class PickList extends Div {

    private static final int DIGITS = 9;

    PickList(Words words, Picks picks) {
        addClassName("options");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("argument.list"));
        List<NativeButton> buttons = new ArrayList<>();
        for (int i = 0; i < picks.statements().size(); i++) {
            int index = i;
            String number = Integer.toString(i + 1);
            Span key = new Span(number);
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            NativeButton button = new NativeButton();
            button.addClassName("option");
            button.getElement()
                    .appendChild(key.getElement(), new Span(picks.statements().get(i)).getElement());
            if (i < DIGITS) {
                button.getElement().setAttribute("data-key", number);
            }
            button.addClickListener(_ -> picks.toggle(index));
            buttons.add(button);
            add(button);
        }
        picks.show(marked -> {
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setClassName("chosen", marked.contains(i));
                buttons.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(marked.contains(i)));
            }
        });
    }
}
