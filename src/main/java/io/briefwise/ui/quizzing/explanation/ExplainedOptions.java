package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Reasons;
import io.briefwise.attempt.Reviewed;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of an answered question: what the learner chose, and as far as it may be known the keys and the reasons. */
final class ExplainedOptions extends OrderedList {

    private final transient Words words;
    private final transient Reviewed one;
    private final Set<Integer> chosen;
    private final Set<Integer> keys;

    ExplainedOptions(Words words, Reviewed one, List<String> options) {
        this.words = words;
        this.one = one;
        chosen = choices(one.answer() == null ? null : one.answer().response());
        keys = choices(one.right());
        addClassName("options");
        for (int index : one.question().order()) {
            add(explained(index, options.get(index)));
        }
    }

    private ListItem explained(int index, String option) {
        ListItem item = new ListItem();
        item.addClassName("option");
        Div text = new Div(new Span(option));
        boolean mine = chosen.contains(index);
        if (keys.contains(index)) {
            item.addClassName("right");
            text.add(Said.verdict(words.say(mine ? "quizzing.option.right-chosen" : "quizzing.option.right")));
        } else if (mine) {
            item.addClassName(one.right() == null ? "chosen" : "wrong");
            text.add(Said.verdict(words.say("quizzing.option.chosen")));
        }
        item.add(Said.number(getComponentCount() + 1), text);
        Reasons reasons = one.reasons();
        if (reasons != null) {
            item.getElement().appendChild(Said.reason(reason(reasons.parts().get(index), mine)));
        }
        return item;
    }

    private String reason(String why, boolean mine) {
        Certainty certainty = one.answer() == null ? null : one.answer().certainty();
        return mine && certainty != null ? words.say("quizzing.was." + certainty, why) : why;
    }

    private static Set<Integer> choices(@Nullable Response response) {
        return switch (response) {
            case Response.Chosen(int option) -> Set.of(option);
            case Response.ChosenSeveral(List<Integer> several) -> Set.copyOf(several);
            case Response.Matched _, Response.Ordered _, Response.Written _ -> Set.of();
            case null -> Set.of();
        };
    }
}
