package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.attempt.Certainty;
import io.briefwise.ui.parts.Words;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How sure the learner is, in three words; saying nothing is allowed. */
final class CertaintyChoice extends Div {

    private final Map<Certainty, NativeButton> buttons = new EnumMap<>(Certainty.class);
    private @Nullable Certainty chosen;

    CertaintyChoice(Words words, @Nullable Certainty before, SerializableConsumer<Certainty> listener) {
        addClassName("sure");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", words.say("quizzing.sure"));
        Span asked = new Span(words.say("quizzing.sure"));
        asked.getElement().setAttribute("aria-hidden", "true");
        add(asked);
        for (Certainty certainty : Certainty.values()) {
            NativeButton button = new NativeButton(words.say("quizzing.sure." + certainty), event -> {
                mark(certainty);
                listener.accept(certainty);
            });
            button.getElement().setAttribute("role", "radio").setAttribute("data-certainty", certainty.name());
            buttons.put(certainty, button);
            add(button);
        }
        mark(before);
    }

    @Nullable
    Certainty chosen() {
        return chosen;
    }

    private void mark(@Nullable Certainty certainty) {
        chosen = certainty;
        buttons.forEach((each, button) -> {
            boolean here = each == certainty;
            boolean reachable = here || (certainty == null && each == Certainty.GUESS);
            button.setClassName("on", here);
            button.getElement()
                    .setAttribute("aria-checked", Boolean.toString(here))
                    .setAttribute("tabindex", reachable ? "0" : "-1");
        });
    }
}
