package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;
import java.util.List;

/** All questions in a row of small bars; each leads to its question. */
final class QuestionMap extends Nav {

    private final transient Words words;
    private final OrderedList list = new OrderedList();
    private final SerializableConsumer<Integer> jump;

    /** A map that calls {@code jump} with the number of the question asked for. */
    QuestionMap(Words words, SerializableConsumer<Integer> jump) {
        this.words = words;
        this.jump = jump;
        addClassName("dots");
        setAriaLabel(words.say("quizzing.map"));
        add(list);
    }

    void show(List<Dot> dots, int here) {
        list.removeAll();
        dots.forEach(dot -> list.add(new ListItem(button(dot, dot.number() == here))));
    }

    private NativeButton button(Dot dot, boolean here) {
        NativeButton button = new NativeButton("", event -> {
            // showing a question again would take away what is being typed into it
            if (!here) {
                jump.accept(dot.number());
            }
        });
        button.setAriaLabel(words.say("quizzing.map.question", dot.number(), dot.state()));
        button.setTitle(words.say("quizzing.map.question", dot.number(), dot.state()));
        dot.looks().forEach(button::addClassName);
        if (here) {
            button.addClassName("now");
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }
}
