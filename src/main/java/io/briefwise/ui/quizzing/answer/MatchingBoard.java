package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Each prompt with the answers to choose from. Short answers stand on the buttons themselves; long ones are told once, with
 * a letter each, and the letters are the buttons.
 */
final class MatchingBoard extends Div {

    /** What is longer does not fit on a button beside others. */
    private static final int LONGEST_ON_A_BUTTON = 20;

    private final transient Words words;
    private final List<Integer> given;
    private final Hint hint = new Hint();

    MatchingBoard(
            Words words,
            Task.Match task,
            List<Integer> order,
            @Nullable Response before,
            SerializableConsumer<Response> give) {
        this.words = words;
        given = new ArrayList<>(
                before instanceof Response.Matched(List<Integer> answers)
                        ? answers
                        : Collections.nCopies(task.prompts().size(), Response.Matched.OPEN));
        addClassName("matching");
        boolean lettered = task.answers().stream().anyMatch(answer -> answer.length() > LONGEST_ON_A_BUTTON);
        if (lettered) {
            add(told(order.stream().map(task.answers()::get).toList()));
        }
        for (int i = 0; i < task.prompts().size(); i++) {
            int prompt = i;
            add(new PromptRow(task.prompts().get(i), task.answers(), order, lettered, given.get(i), answer -> {
                given.set(prompt, answer);
                show();
                give.accept(new Response.Matched(given));
            }));
        }
        add(hint);
        show();
    }

    private OrderedList told(List<String> answers) {
        OrderedList list = new OrderedList();
        list.addClassName("answers");
        list.getElement().setAttribute("aria-label", words.say("quizzing.match.answers"));
        for (int i = 0; i < answers.size(); i++) {
            Span letter = new Span(PromptRow.letter(i));
            letter.addClassName("key");
            list.add(new ListItem(letter, new Span(answers.get(i))));
        }
        return list;
    }

    private void show() {
        long matched =
                given.stream().filter(answer -> answer != Response.Matched.OPEN).count();
        hint.say(words.say("quizzing.match.so-far", matched, given.size()), matched == given.size());
    }
}
