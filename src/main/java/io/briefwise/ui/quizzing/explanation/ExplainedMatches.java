package io.briefwise.ui.quizzing.explanation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.briefwise.question.Matching;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** The prompts of an answered matching: what belongs to each, what the learner gave instead, and why. */
final class ExplainedMatches extends OrderedList {

    private final transient Words words;
    private final transient List<String> answers;

    /** Explains every prompt; {@code given} has the answer to each, below 0 where it was left open. */
    ExplainedMatches(Words words, Matching question, List<Integer> given) {
        this.words = words;
        this.answers = question.answers();
        addClassNames("options", "matches");
        for (int i = 0; i < question.prompts().size(); i++) {
            add(explained(i + 1, question.prompts().get(i), given.get(i)));
        }
    }

    private ListItem explained(int number, Matching.Prompt prompt, int given) {
        boolean right = given == prompt.answer();
        ListItem item = new ListItem();
        item.addClassNames("option", right ? "right" : "wrong");
        Span key = new Span(answers.get(prompt.answer()));
        key.addClassName("belongs");
        Div text = new Div(new Span(prompt.text()), key);
        if (right) {
            key.add(Said.verdict(words.say("quizzing.option.right-chosen")));
        } else {
            key.add(Said.verdict(words.say("quizzing.option.right")));
            Span own =
                    new Span(given == Response.Matched.OPEN ? words.say("quizzing.match.nothing") : answers.get(given));
            own.addClassName("own");
            own.add(Said.verdict(words.say("quizzing.option.chosen")));
            text.addComponentAtIndex(1, own);
        }
        item.add(Said.number(number), text);
        item.getElement().appendChild(Said.reason(prompt.why()));
        return item;
    }
}
