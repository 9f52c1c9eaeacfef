package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;

/** All questions in a row of small bars; each leads to its question. */
final class QuestionMap extends Nav {

    private final transient Words words;
    private final OrderedList list = new OrderedList();
    private final List<DotButton> buttons = new ArrayList<>();
    private final SerializableConsumer<Integer> jump;

    /** A map that calls {@code jump} with the number of the question asked for. */
    QuestionMap(Words words, SerializableConsumer<Integer> jump) {
        this.words = words;
        this.jump = jump;
        addClassName("dots");
        setAriaLabel(words.say("quizzing.map"));
        add(list);
    }

    /** Shows what became of each question. The bars stay: a click on its way while an answer is stored still arrives. */
    void show(List<Dot> dots, int here) {
        while (buttons.size() < dots.size()) {
            DotButton button = new DotButton(words, jump);
            buttons.add(button);
            list.add(new ListItem(button));
        }
        dots.forEach(dot -> buttons.get(dot.number() - 1).show(dot, dot.number() == here));
    }
}
