package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.question.Ordering;
import io.briefwise.ui.parts.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The steps of an answered ordering in their right order, each with the place that the learner gave it, and why. */
final class ExplainedOrder extends OrderedList {

    private final transient Words words;

    /** Explains every step; {@code order} is empty where the question was left open. */
    ExplainedOrder(Words words, Ordering question, List<Integer> order) {
        this.words = words;
        addClassNames("options", "ordered");
        IntStream.range(0, question.steps().size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        step -> question.steps().get(step).place()))
                .forEach(step -> add(explained(question.steps().get(step), order.indexOf(step))));
    }

    private ListItem explained(Ordering.Step step, int given) {
        ListItem item = new ListItem();
        item.addClassName("option");
        Div text = new Div(new Span(step.text()));
        if (given == step.place()) {
            item.addClassName("right");
            text.add(Said.verdict(words.say("quizzing.order.right")));
        } else if (given >= 0) {
            item.addClassName("wrong");
            text.add(Said.verdict(words.say("quizzing.order.yours", given + 1)));
        }
        item.add(Said.number(step.place() + 1), text);
        item.getElement().appendChild(Said.reason(step.why()));
        return item;
    }
}
