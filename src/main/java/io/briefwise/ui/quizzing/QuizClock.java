package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Timing;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.ui.parts.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much time there is. The script {@code attempt.js} counts down from the server's moments that stand in the attributes,
 * warns at five minutes and at one, and asks again after a sleep, every two minutes, and when the time is over. The time can
 * be hidden.
 */
final class QuizClock extends Div {

    private final transient Words words;
    private final transient OpenAttempt attempt;
    private final SerializableRunnable over;

    /** A clock that runs {@code over} when the attempt was closed. */
    QuizClock(Words words, OpenAttempt attempt, SerializableRunnable over) {
        this.words = words;
        this.attempt = attempt;
        this.over = over;
        addClassName("clock");
        Span left = new Span();
        left.addClassNames("left", "num");
        NativeButton time = new NativeButton();
        time.add(left);
        time.addClassName("quiet");
        time.setTitle(words.say("quizzing.clock.hide"));
        time.getElement().setAttribute("data-clock-toggle", true).setAttribute("aria-pressed", "false");
        Span warning = new Span();
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "status");
        add(time, warning);
        say("days", "hours", "minutes", "seconds", "past", "show", "five", "one");
        getElement().addEventListener("clock-asked", _ -> ask());
    }

    /** Shows nothing where there is no deadline; the style sheet sees to that. */
    void show(Timing timing) {
        moment("data-deadline", timing.deadline());
        moment("data-ends", timing.ends());
        moment("data-now", timing.now());
        getElement().setAttribute("data-over", past(timing));
    }

    private void ask() {
        AttemptSheet now = attempt.now();
        if (now.submitted()) {
            over.run();
        } else {
            show(now.timing());
        }
    }

    /** What holds once the time is over. */
    private String past(Timing timing) {
        return switch (timing.rules().late()) {
            case LatePolicy.Refused() -> words.say("quizzing.clock.refused");
            case LatePolicy.Deducted(var _, double deduction) -> words.say("quizzing.clock.deducted", deduction);
            case LatePolicy.Accepted(var _) -> words.say("quizzing.clock.accepted");
        };
    }

    private void say(String... keys) {
        for (String key : keys) {
            getElement().setAttribute("data-" + key, words.say("quizzing.clock." + key));
        }
    }

    private void moment(String attribute, @Nullable Instant moment) {
        if (moment == null) {
            getElement().removeAttribute(attribute);
        } else {
            getElement().setAttribute(attribute, Long.toString(moment.toEpochMilli()));
        }
    }
}
