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
        Div text = new Div(new Span(prompt.text()));
        if (given == Response.Matched.OPEN) {
            text.add(new Span(words.say("quizzing.match.nothing")));
        } else if (!right) {
            text.add(line("own", given, "quizzing.option.chosen"));
        }
        text.add(line("belongs", prompt.answer(), right ? "quizzing.option.right-chosen" : "quizzing.option.right"));
        item.add(Said.number(number), text);
        item.getElement().appendChild(Said.reason(prompt.why()));
        return item;
    }

    private Span line(String className, int answer, String verdict) {
        Span line = new Span(new Span(answers.get(answer)), Said.verdict(words.say(verdict)));
        line.addClassName(className);
        return line;
    }
}
