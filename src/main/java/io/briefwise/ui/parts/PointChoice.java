package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.question.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One line of a rubric with as many points to choose from as it is worth; {@code desk.js} takes digits for them. */
final class PointChoice extends Div {

    private static final int NONE = -1;

    private final List<NativeButton> buttons = new ArrayList<>();
    private int given = NONE;

    PointChoice(Words words, Criterion criterion, OptionalInt before, SerializableConsumer<Integer> listener) {
        addClassName("criterion");
        Div scale = new Div();
        scale.addClassName("points");
        scale.getElement()
                .setAttribute("role", "radiogroup")
                .setAttribute("aria-label", words.say("rubric.points.for", criterion.criterion()));
        for (int points = 0; points <= criterion.points(); points++) {
            int here = points;
            NativeButton button = new NativeButton(Integer.toString(points), _ -> {
                mark(here);
                listener.accept(here);
            });
            button.setAriaLabel(words.say("rubric.points", points, criterion.points()));
            button.getElement().setAttribute("role", "radio").setAttribute("data-points", Integer.toString(points));
            buttons.add(button);
            scale.add(button);
        }
        add(new Paragraph(criterion.criterion()), scale);
        mark(before.orElse(NONE));
    }

    OptionalInt given() {
        return given == NONE ? OptionalInt.empty() : OptionalInt.of(given);
    }

    private void mark(int points) {
        given = points;
        for (int i = 0; i < buttons.size(); i++) {
            boolean here = i == points;
            NativeButton button = buttons.get(i);
            button.setClassName("on", here);
            button.getElement()
                    .setAttribute("aria-checked", Boolean.toString(here))
                    .setAttribute("tabindex", here || (points == NONE && i == 0) ? "0" : "-1");
        }
    }
}
