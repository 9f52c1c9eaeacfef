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

/** The prompts of an answered matching: what the learner gave each, and as far as it may be known what belongs to it and why. */
final class ExplainedMatches extends OrderedList {

    private final transient Words words;
    private final transient Reviewed one;
    private final transient List<String> answers;

    ExplainedMatches(Words words, Reviewed one, Task.Match task) {
        this.words = words;
        this.one = one;
        this.answers = task.answers();
        addClassNames("options", "matches");
        for (int prompt = 0; prompt < task.prompts().size(); prompt++) {
            add(explained(prompt, task.prompts().get(prompt)));
        }
    }

    private ListItem explained(int prompt, String said) {
        int given = one.answer() != null && one.answer().response() instanceof Response.Matched(List<Integer> all)
                ? all.get(prompt)
                : Response.Matched.OPEN;
        ListItem item = new ListItem();
        item.addClassName("option");
        Div text = new Div(new Span(said));
        if (given == Response.Matched.OPEN) {
            text.add(new Span(words.say("quizzing.match.nothing")));
        }
        if (one.right() instanceof Response.Matched(List<Integer> right)) {
            boolean matched = given == right.get(prompt);
            item.addClassName(matched ? "right" : "wrong");
            if (!matched && given != Response.Matched.OPEN) {
                text.add(line("own", given, "quizzing.option.chosen"));
            }
            text.add(line(
                    "belongs", right.get(prompt), matched ? "quizzing.option.right-chosen" : "quizzing.option.right"));
        } else if (given != Response.Matched.OPEN) {
            text.add(line("own", given, "quizzing.option.chosen"));
        }
        item.add(Said.number(prompt + 1), text);
        if (one.reasons() != null) {
            item.getElement().appendChild(Said.reason(one.reasons().parts().get(prompt)));
        }
        return item;
    }

    private Span line(String className, int answer, String verdict) {
        Span line = new Span(new Span(answers.get(answer)), Said.verdict(words.say(verdict)));
        line.addClassName(className);
        return line;
    }
}
