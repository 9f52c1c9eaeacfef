package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Steps to be put in order: dragged by their grips, or moved by buttons or with Alt and the arrow keys. Until one was moved,
 * or the order confirmed as it stands, nothing is answered.
 */
final class StepList extends Div {

    private final transient Words words;
    private final transient Task.Order task;
    private final List<Integer> order;
    private final OrderedList list = new OrderedList();
    private final Span moved = new Span();
    private final Paragraph hint = new Paragraph();
    private final NativeButton keep;
    private final SerializableConsumer<Response> give;

    StepList(Words words, Task.Order task, @Nullable Response before, SerializableConsumer<Response> give) {
        this.words = words;
        this.task = task;
        this.give = give;
        order = new ArrayList<>(
                before instanceof Response.Ordered(List<Integer> steps)
                        ? steps
                        : IntStream.range(0, task.steps().size()).boxed().toList());
        keep = new NativeButton(words.say("quizzing.order.keep"), event -> answer());
        keep.addClassName("keep");
        hint.addClassName("hint");
        moved.addClassName("unseen");
        moved.getElement().setAttribute("role", "status");
        list.addClassName("to-order");
        list.getElement()
                .addEventListener(
                        "step-moved",
                        event -> move(
                                event.getEventData().get("event.detail.from").asInt(),
                                event.getEventData().get("event.detail.to").asInt()))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        Div state = new Div(hint, keep);
        state.addClassName("order-state");
        add(list, state, moved);
        show(before != null);
    }

    private void show(boolean ordered) {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            int place = i;
            StepRow row = new StepRow(words, place, order.size(), text(place), to -> {
                move(place, to);
                row(to).focus(to < place);
            });
            row.getElement().setAttribute("data-part", Integer.toString(order.get(place)));
            list.add(row);
        }
        list.setClassName("open", !ordered);
        hint.setText(words.say(ordered ? "quizzing.order.given" : "quizzing.order.open"));
        hint.setClassName("complete", ordered);
        keep.setVisible(!ordered);
    }

    private void move(int from, int to) {
        if (from == to || from < 0 || to < 0 || from >= order.size() || to >= order.size()) {
            return;
        }
        order.add(to, order.remove(from));
        moved.setText(words.say("quizzing.order.moved", text(to), to + 1, order.size()));
        answer();
    }

    private void answer() {
        show(true);
        give.accept(new Response.Ordered(order));
    }

    private StepRow row(int place) {
        return (StepRow) list.getComponentAt(place);
    }

    private String text(int place) {
        return task.steps().get(order.get(place));
    }
}
