package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;

/** An answer in own words, handed on as it is typed, once the typing pauses. */
final class OpenAnswer extends TextArea {

    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final int LONGEST = 10_000;

    OpenAnswer(Words words, String before, SerializableConsumer<String> listener) {
        addClassName("open-answer");
        setAriaLabel(words.say("quizzing.open.label"));
        setPlaceholder(words.say("quizzing.open.placeholder"));
        setMaxLength(LONGEST);
        setValue(before);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getValue());
            }
        });
    }
}
