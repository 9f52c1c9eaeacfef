package io.briefwise.ui.teaching.marking;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.MarkingPile;
import io.briefwise.ui.parts.Words;

/** The open questions of an assignment, each with how many answers to it are left. */
final class StackLinks extends Nav {

    private final transient Words words;
    private final SerializableConsumer<Integer> jump;

    /** Links that call {@code jump} with the index of the first answer to the question asked for. */
    StackLinks(Words words, SerializableConsumer<Integer> jump) {
        this.words = words;
        this.jump = jump;
        addClassName("others");
        setAriaLabel(words.say("marking.questions"));
    }

    /** Shows how far each question is; {@code number} is that of the question whose answers are being marked. */
    void show(MarkingPile pile, int number) {
        removeAll();
        pile.stacks().forEach(stack -> {
            NativeButton button = new NativeButton(
                    words.say("marking.question", stack.number(), stack.all() - stack.left(), stack.all()));
            button.addClickListener(_ -> jump.accept(stack.first()));
            if (stack.number() == number) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(button);
        });
    }
}
