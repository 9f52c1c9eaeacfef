package io.briefwise.ui.teaching;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;

/** Two buttons, one of them down: by what the table is laid out. */
final class Switch extends Div {

    private final SerializableConsumer<Breakdown> chosen;

    Switch(Words words, Breakdown first, SerializableConsumer<Breakdown> chosen) {
        this.chosen = chosen;
        addClassName("switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("teaching.switch"));
        for (Breakdown breakdown : Breakdown.values()) {
            NativeButton button = new NativeButton(words.say("teaching.switch." + breakdown));
            button.getElement().setAttribute("aria-pressed", String.valueOf(breakdown == first));
            button.addClickListener(event -> choose(button, breakdown));
            add(button);
        }
    }

    private void choose(NativeButton pressed, Breakdown breakdown) {
        getChildren()
                .forEach(button ->
                        button.getElement().setAttribute("aria-pressed", String.valueOf(button.equals(pressed))));
        chosen.accept(breakdown);
    }
}
