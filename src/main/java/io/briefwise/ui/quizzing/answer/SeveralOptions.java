package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Options of which several are right, as a group of check boxes: numbered, ticked by click, by number or with the space
 * key. Ticking more or fewer than asked for is allowed, and said.
 */
final class SeveralOptions extends Div {

    private final transient Words words;
    private final int wanted;
    private final List<NativeButton> boxes = new ArrayList<>();
    private final transient List<Integer> order;
    private final Set<Integer> chosen = new TreeSet<>();
    private final Hint hint = new Hint();
    private final SerializableConsumer<Response> give;

    SeveralOptions(
            Words words,
            String label,
            Task.ChooseSeveral task,
            List<Integer> order,
            @Nullable Response before,
            SerializableConsumer<Response> give) {
        this.words = words;
        this.wanted = task.wanted();
        this.order = order;
        this.give = give;
        Div group = new Div();
        group.addClassNames("options", "several");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        order.forEach(index -> group.add(box(index, task.options().get(index))));
        if (before instanceof Response.ChosenSeveral(List<Integer> options)) {
            chosen.addAll(options);
        }
        add(group, hint);
        show();
    }

    private NativeButton box(int index, String text) {
        String number = Integer.toString(boxes.size() + 1);
        NativeButton box = new NativeButton();
        box.add(hidden(number, "key"), new Span(text), hidden("", "tick-box"));
        box.addClassName("option");
        box.getElement()
                .setAttribute("role", "checkbox")
                .setAttribute("data-key", number)
                .setAttribute("data-part", Integer.toString(index));
        box.addClickListener(event -> {
            if (!chosen.remove(index)) {
                chosen.add(index);
            }
            show();
            give.accept(new Response.ChosenSeveral(List.copyOf(chosen)));
        });
        boxes.add(box);
        return box;
    }

    private static Span hidden(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private void show() {
        for (int i = 0; i < boxes.size(); i++) {
            boolean ticked = chosen.contains(order.get(i));
            boxes.get(i).setClassName("chosen", ticked);
            boxes.get(i).getElement().setAttribute("aria-checked", Boolean.toString(ticked));
        }
        int count = chosen.size();
        hint.say(
                count > wanted
                        ? words.say("quizzing.several.more", count, wanted)
                        : words.say("quizzing.several.so-far", count, wanted),
                count == wanted);
    }
}
