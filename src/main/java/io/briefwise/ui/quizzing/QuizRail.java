package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.brief.Brief;
import io.briefwise.ui.parts.SectionTitle;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The sections of the text beside a quiz, with how many of their questions are answered; each leads to its text. */
final class QuizRail extends Nav {

    private final List<RailLine> lines = new ArrayList<>();

    QuizRail(Words words, Brief brief, SerializableConsumer<Integer> open) {
        addClassName("rail");
        setAriaLabel(words.say("reading.sections"));
        OrderedList list = new OrderedList();
        for (int i = 0; i < brief.sections().size(); i++) {
            int section = i;
            RailLine line =
                    new RailLine(SectionTitle.of(words, brief.sections().get(section)), () -> open.accept(section));
            lines.add(line);
            list.add(new ListItem(line));
        }
        add(list);
    }

    void show(IntFunction<SectionState> states, int here) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(states.apply(i), i == here);
        }
    }
}
