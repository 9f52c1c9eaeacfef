package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.briefwise.attempt.Certainty;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Option;
import io.briefwise.ui.parts.Words;
import org.jspecify.annotations.Nullable;

/** The options of an answered question: the key, the learner's choice, and the reason for each. */
final class ExplainedOptions extends OrderedList {

    private final transient Words words;

    /** Explains every option; {@code chosen} is below 0 where the question was left open. */
    ExplainedOptions(Words words, ClosedQuestion question, int chosen, @Nullable Certainty certainty) {
        this.words = words;
        addClassName("options");
        for (int i = 0; i < question.options().size(); i++) {
            add(explained(i + 1, question.options().get(i), i == chosen, certainty));
        }
    }

    private ListItem explained(int number, Option option, boolean chosen, @Nullable Certainty certainty) {
        ListItem item = new ListItem();
        item.addClassName("option");
        Span key = new Span(Integer.toString(number));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Div text = new Div(new Span(option.text()));
        if (option.key()) {
            item.addClassName("right");
            text.add(verdict(chosen ? "quizzing.option.right-chosen" : "quizzing.option.right"));
        } else if (chosen) {
            item.addClassName("wrong");
            text.add(verdict("quizzing.option.chosen"));
        }
        Element reason = new Element("small");
        reason.setText(
                chosen && certainty != null ? words.say("quizzing.was." + certainty, option.why()) : option.why());
        item.add(key, text);
        item.getElement().appendChild(reason);
        return item;
    }

    private Span verdict(String key) {
        Span verdict = new Span(words.say(key));
        verdict.addClassName("verdict");
        return verdict;
    }
}
