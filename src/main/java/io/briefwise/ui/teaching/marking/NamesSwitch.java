package io.briefwise.ui.teaching.marking;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;

/** Shows the names of the learners, or hides them so that the answers are marked blind, as at first. */
final class NamesSwitch extends NativeButton {

    private boolean shown;

    NamesSwitch(Words words, SerializableConsumer<Boolean> listener) {
        super(words.say("marking.names"));
        addClassName("names-switch");
        getElement().setAttribute("role", "switch").setAttribute("aria-checked", "false");
        addClickListener(_ -> {
            shown = !shown;
            getElement().setAttribute("aria-checked", Boolean.toString(shown));
            listener.accept(shown);
        });
    }
}
