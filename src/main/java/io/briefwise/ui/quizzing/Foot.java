package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The last line of a sheet: a receipt or remark at the left, buttons at the right. */
final class Foot extends Div {

    Foot(Component... parts) {
        addClassName("foot");
        add(parts);
    }
}
