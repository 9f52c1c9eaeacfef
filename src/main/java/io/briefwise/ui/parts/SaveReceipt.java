package io.briefwise.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Says when the answer was stored, by the server's clock in the browser's zone; politely read out as it changes. */
public final class SaveReceipt extends Span {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Words.LANGUAGE);

    private final transient Words words;

    public SaveReceipt(Words words) {
        this.words = words;
        addClassName("receipt");
        getElement().setAttribute("role", "status");
    }

    public void saved(Instant at) {
        setText(words.say("quizzing.saved", TO_THE_SECOND.format(BrowserTime.of(at))));
        setClassName("stored", true);
    }

    /** The answer was not stored; what was stored before stays. */
    public void nothingStored() {
        setText(words.say("quizzing.saved.not"));
        setClassName("stored", false);
    }

    public void nothingYet() {
        setText(words.say("quizzing.saved.nothing"));
        setClassName("stored", false);
    }
}
