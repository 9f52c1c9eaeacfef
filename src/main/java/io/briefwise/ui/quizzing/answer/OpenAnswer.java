package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.brief.WordCount;
import io.briefwise.ui.parts.Words;

/**
 * A sheet for an answer in own words, handed on as it is typed, once the typing pauses. Sentences of the text beside it are
 * cited by a click, which {@code desk.js} does; hints can be asked for below.
 */
final class OpenAnswer extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 700;
    private static final int LONGEST = 10_000;

    private final transient Words words;
    private final Span length = new Span();

    OpenAnswer(Words words, String before, SerializableConsumer<String> listener) {
        this.words = words;
        addClassName("writing-sheet");
        Paragraph how = new Paragraph(words.say("quizzing.open.how"));
        how.addClassName("how");
        length.addClassNames("length", "num");
        add(how, paper(before, listener), length);
        count(before);
    }

    private TextArea paper(String before, SerializableConsumer<String> listener) {
        TextArea paper = new TextArea();
        paper.addClassName("open-answer");
        paper.setAriaLabel(words.say("quizzing.open.label"));
        paper.setPlaceholder(words.say("quizzing.open.placeholder"));
        paper.setMaxLength(LONGEST);
        paper.setValue(before);
        paper.setValueChangeMode(ValueChangeMode.LAZY);
        paper.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        paper.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                count(event.getValue());
                listener.accept(event.getValue());
            }
        });
        return paper;
    }

    private void count(String text) {
        length.setText(words.say("quizzing.open.words", WordCount.of(text)));
    }
}
