package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;

/** Marks a question to come back to, and takes the mark away again. */
final class FlagButton extends NativeButton {

    private boolean flagged;

    FlagButton(Words words, boolean before, SerializableConsumer<Boolean> listener) {
        super(words.say("quizzing.flag"));
        flagged = before;
        addClassNames("quiet", "flag-button");
        Element key = new Element("kbd");
        key.setText("F");
        key.setAttribute("aria-hidden", "true");
        getElement().setAttribute("data-key", "f").appendChild(key);
        show();
        addClickListener(event -> {
            flagged = !flagged;
            show();
            listener.accept(flagged);
        });
    }

    private void show() {
        getElement().setAttribute("aria-pressed", Boolean.toString(flagged));
    }
}
