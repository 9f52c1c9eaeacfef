package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small bar of one question in the map; it leads there, unless the question is shown already. */
final class DotButton extends NativeButton {

    private final transient Words words;
    private transient @Nullable Dot shown;
    private int number;
    private boolean here;
    private Set<String> looks = Set.of();

    DotButton(Words words, SerializableConsumer<Integer> jump) {
        this.words = words;
        addClickListener(_ -> {
            // showing a question again would take away what is being typed into it
            if (!here) {
                jump.accept(number);
            }
        });
    }

    /** Says nothing to the browser where it says so already. */
    void show(Dot dot, boolean now) {
        if (dot.equals(shown) && now == here) {
            return;
        }
        shown = dot;
        number = dot.number();
        here = now;
        String says = words.say("quizzing.map.question", number, dot.state());
        setAriaLabel(says);
        setTitle(says);
        looks.forEach(this::removeClassName);
        looks = dot.looks();
        looks.forEach(this::addClassName);
        setClassName("now", now);
        setEnabled(dot.open());
        if (now) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
