package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.Certainty;
import io.briefwise.question.Option;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of an answered question: the keys, what the learner chose, and the reason for each. */
final class ExplainedOptions extends OrderedList {

    private final transient Words words;

    /** Explains every option; nothing is {@code chosen} where the question was left open. */
    ExplainedOptions(Words words, List<Option> options, Set<Integer> chosen, @Nullable Certainty certainty) {
        this.words = words;
        addClassName("options");
        for (int i = 0; i < options.size(); i++) {
            add(explained(i + 1, options.get(i), chosen.contains(i), certainty));
        }
    }

    private ListItem explained(int number, Option option, boolean chosen, @Nullable Certainty certainty) {
        ListItem item = new ListItem();
        item.addClassName("option");
        Div text = new Div(new Span(option.text()));
        if (option.key()) {
            item.addClassName("right");
            text.add(Said.verdict(words.say(chosen ? "quizzing.option.right-chosen" : "quizzing.option.right")));
        } else if (chosen) {
            item.addClassName("wrong");
            text.add(Said.verdict(words.say("quizzing.option.chosen")));
        }
        String reason =
                chosen && certainty != null ? words.say("quizzing.was." + certainty, option.why()) : option.why();
        item.add(Said.number(number), text);
        item.getElement().appendChild(Said.reason(reason));
        return item;
    }
}
