package io.briefwise.ui.argument;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import io.briefwise.question.argument.ClaimExercise;
import io.briefwise.ui.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements of a paragraph as what can be marked, where they stand in it; {@code desk.js} has the arrow keys. */
final class PickTargets extends Span {

    private final List<Span> targets = new ArrayList<>();

    PickTargets(Words words, String paragraph, ClaimExercise exercise, Picks picks) {
        addClassName("targets");
        getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", words.say("argument.statements"))
                .setAttribute("aria-multiselectable", Boolean.toString(picks.several()));
        int from = 0;
        for (int i = 0; i < exercise.statements().size(); i++) {
            io.briefwise.brief.Span place = exercise.statements().get(i);
            add(new Text(paragraph.substring(from, place.start())));
            add(target(paragraph.substring(place.start(), place.end()), i, picks));
            from = place.end();
        }
        add(new Text(paragraph.substring(from)));
        picks.show(this::show);
    }

    private Span target(String text, int index, Picks picks) {
        Span target = new Span(text);
        target.addClassName("target");
        target.getElement().setAttribute("role", "option").setAttribute("tabindex", index == 0 ? "0" : "-1");
        target.addClickListener(_ -> picks.toggle(index));
        targets.add(target);
        return target;
    }

    private void show(Set<Integer> marked) {
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).setClassName("mine", marked.contains(i));
            targets.get(i).getElement().setAttribute("aria-selected", Boolean.toString(marked.contains(i)));
        }
    }
}
