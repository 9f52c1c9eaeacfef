package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/**
 * The options of a question as a group of radio buttons: numbered, chosen by click, by number, or with the arrow keys.
 */
final class OptionList extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();
    private final List<Integer> order;
    private final SerializableConsumer<Integer> listener;

    /** Options that stand in an order; whoever listens is told their indices in the question. */
    OptionList(String label, List<String> options, List<Integer> order, SerializableConsumer<Integer> listener) {
        this.order = List.copyOf(order);
        this.listener = listener;
        addClassName("options");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
        order.forEach(index -> offer(index, options.get(index)));
        mark(-1);
    }

    /** Shows an option as chosen without telling anybody. */
    void mark(int chosen) {
        for (int i = 0; i < buttons.size(); i++) {
            NativeButton button = buttons.get(i);
            boolean here = order.get(i) == chosen;
            button.setClassName("chosen", here);
            button.getElement()
                    .setAttribute("aria-checked", Boolean.toString(here))
                    .setAttribute("tabindex", here || (chosen < 0 && i == 0) ? "0" : "-1");
        }
    }

    private void offer(int index, String text) {
        String number = Integer.toString(buttons.size() + 1);
        Span key = new Span(number);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(key, new Span(text));
        button.addClassName("option");
        button.getElement()
                .setAttribute("role", "radio")
                .setAttribute("data-key", number)
                .setAttribute("data-part", Integer.toString(index));
        button.addClickListener(event -> {
            mark(index);
            listener.accept(index);
        });
        buttons.add(button);
        add(button);
    }
}
