package io.briefwise.ui.parts;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;

/** A button that a key presses as well; the key stands on it. {@code desk.js} listens for the keys. */
public final class KeyedButton extends Button {

    public KeyedButton(String text, String key, ComponentEventListener<ClickEvent<Button>> listener) {
        super(text, listener);
        getElement().setAttribute("data-key", key.toLowerCase(Words.LANGUAGE));
        Element shown = new Element("kbd");
        shown.setText(key);
        shown.setAttribute("slot", "suffix");
        shown.setAttribute("aria-hidden", "true");
        getElement().appendChild(shown);
    }
}
