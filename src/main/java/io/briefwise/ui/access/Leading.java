package io.briefwise.ui.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The one button that a page is there for; the Enter key presses it too. */
final class Leading extends Button {

    Leading(String text, Runnable act) {
        super(text, click -> act.run());
        addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("door-lead-button");
        setDisableOnClick(false);
        addClickShortcut(Key.ENTER);
    }
}
