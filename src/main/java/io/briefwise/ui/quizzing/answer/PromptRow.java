package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** One prompt of a matching with a button for each answer, a group of radio buttons. */
final class PromptRow extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<String> answers;
    private final List<Integer> order;
    private final Span told = new Span();

    PromptRow(
            String prompt,
            List<String> answers,
            List<Integer> order,
            boolean lettered,
            int before,
            SerializableConsumer<Integer> listener) {
        this.answers = List.copyOf(answers);
        this.order = List.copyOf(order);
        addClassName("prompt");
        Span text = new Span(prompt);
        text.addClassName("prompt-text");
        Div group = new Div();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", prompt);
        for (int i = 0; i < order.size(); i++) {
            int answer = order.get(i);
            NativeButton button = new NativeButton(lettered ? letter(i) : answers.get(answer), event -> {
                mark(answer);
                listener.accept(answer);
            });
            button.getElement().setAttribute("role", "radio").setAttribute("data-part", Integer.toString(answer));
            if (lettered) {
                button.setAriaLabel(letter(i) + ": " + answers.get(answer));
            }
            buttons.add(button);
            group.add(button);
        }
        add(text, group);
        if (lettered) {
            told.addClassName("told");
            told.getElement().setAttribute("aria-hidden", "true");
            add(told);
        }
        mark(before);
    }

    /** The name of an answer that is too long for a button: A for the first. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private void mark(int chosen) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean here = order.get(i) == chosen;
            buttons.get(i).setClassName("on", here);
            buttons.get(i)
                    .getElement()
                    .setAttribute("aria-checked", Boolean.toString(here))
                    .setAttribute("tabindex", here || (chosen < 0 && i == 0) ? "0" : "-1");
        }
        setClassName("given", chosen >= 0);
        told.setText(chosen < 0 ? "" : answers.get(chosen));
    }
}
