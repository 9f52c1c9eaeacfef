package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** A quiet sheet that says what can be done here, with one button for it. */
final class Invitation extends Div {

    Invitation(String title, String text) {
        addClassName("invitation");
        add(new H2(title), new Paragraph(text));
    }

    Invitation leadingTo(String label, SerializableRunnable action) {
        Button button = new Button(label, event -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
        return this;
    }
}
