package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.Reviewed;
import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.List;

/**
 * The steps of an answered ordering: in their right order with the place that the learner gave each, and why; where that is
 * kept back, in the learner's order.
 */
final class ExplainedOrder extends OrderedList {

    private final transient Words words;
    private final transient Reviewed one;

    ExplainedOrder(Words words, Reviewed one, Task.Order task) {
        this.words = words;
        this.one = one;
        addClassNames("options", "ordered");
        List<Integer> given = one.answer() != null && one.answer().response() instanceof Response.Ordered(var mine)
                ? mine
                : List.of();
        if (one.right() instanceof Response.Ordered(List<Integer> right)) {
            right.forEach(step -> add(explained(step, task.steps().get(step), given.indexOf(step))));
        } else {
            given.forEach(step -> add(told(step, task.steps().get(step), new Div())));
        }
    }

    private ListItem explained(int step, String said, int given) {
        int place = getComponentCount();
        Div verdict = new Div();
        ListItem item = told(step, said, verdict);
        if (given == place) {
            item.addClassName("right");
            verdict.add(Said.verdict(words.say("quizzing.order.right")));
        } else if (given >= 0) {
            item.addClassName("wrong");
            verdict.add(Said.verdict(words.say("quizzing.order.yours", given + 1)));
        }
        return item;
    }

    private ListItem told(int step, String said, Div text) {
        ListItem item = new ListItem();
        item.addClassName("option");
        text.add(new Span(said));
        item.add(Said.number(getComponentCount() + 1), text);
        if (one.reasons() != null) {
            item.getElement().appendChild(Said.reason(one.reasons().parts().get(step)));
        }
        return item;
    }
}
