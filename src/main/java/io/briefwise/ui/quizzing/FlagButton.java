package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;

/** Marks a question to come back to, and takes the mark away again. */
final class FlagButton extends NativeButton {

    private boolean flagged;

    FlagButton(Words words, SerializableConsumer<Boolean> listener) {
        super(words.say("quizzing.flag"));
        addClassNames("quiet", "flag-button");
        Element key = new Element("kbd");
        key.setText("F");
        key.setAttribute("aria-hidden", "true");
        getElement().setAttribute("data-key", "f").appendChild(key);
        show(false);
        addClickListener(_ -> {
            show(!flagged);
            listener.accept(flagged);
        });
    }

    void show(boolean flag) {
        flagged = flag;
        getElement().setAttribute("aria-pressed", Boolean.toString(flagged));
    }
}
