package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.ui.parts.Words;

/** A step at its place, with what moves it; {@code desk.js} drags it by its grip and listens to the arrow keys. */
final class StepRow extends ListItem {

    private final NativeButton up;
    private final NativeButton down;

    /** A step that calls {@code move} with the place to move it to. */
    StepRow(Words words, int place, int places, String text, SerializableConsumer<Integer> move) {
        addClassName("step");
        Span grip = new Span();
        grip.addClassName("grip");
        grip.getElement().setAttribute("aria-hidden", "true");
        Span number = new Span(Integer.toString(place + 1));
        number.addClassName("key");
        number.getElement().setAttribute("aria-hidden", "true");
        up = button(words.say("quizzing.order.up", text), "up", place > 0, () -> move.accept(place - 1));
        down = button(words.say("quizzing.order.down", text), "down", place < places - 1, () -> move.accept(place + 1));
        Span moves = new Span(up, down);
        moves.addClassName("moves");
        add(grip, number, new Span(text), moves);
    }

    /** Focuses the button that goes on in the same direction. */
    void focus(boolean upwards) {
        (upwards ? up : down).focus();
    }

    private static NativeButton button(String label, String direction, boolean possible, SerializableRunnable move) {
        NativeButton button = new NativeButton();
        button.setAriaLabel(label);
        button.addClassName(direction);
        button.getElement()
                .setAttribute("data-move", direction)
                // not disabled: a button that loses the focus at the end of the list would lose the learner's place
                .setAttribute("aria-disabled", Boolean.toString(!possible));
        button.addClickListener(event -> {
            if (possible) {
                move.run();
            }
        });
        return button;
    }
}
