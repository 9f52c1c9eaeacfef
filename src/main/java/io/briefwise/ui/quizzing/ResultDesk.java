package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.explanation.Feedback;
import java.util.List;
import java.util.Set;

/** The sheet of one explained question of a result, with the way to the others and back to the summary. */
final class ResultDesk extends Div {

    private final transient Words words;
    private final transient List<Released> released;
    private final SerializableConsumer<Integer> jump;
    private final SerializableRunnable summary;

    /** A desk that calls {@code jump} with the number of the question asked for. */
    ResultDesk(Words words, List<Released> released, SerializableConsumer<Integer> jump, SerializableRunnable summary) {
        this.words = words;
        this.released = released;
        this.jump = jump;
        this.summary = summary;
    }

    /** Explains the question with a number, from 1. */
    void show(int number) {
        Released one = released.get(number - 1);
        QuestionMap map = new QuestionMap(words, jump);
        map.show(released.stream().map(this::dot).toList(), number);
        Stem stem = new Stem(one.question().stem());
        removeAll();
        add(where(number, one), map, stem, new Feedback(words, one), foot(number));
        stem.takeFocus();
    }

    private WhereLine where(int number, Released one) {
        Outcome outcome = Outcome.of(one);
        Span said = outcome.said(words, one);
        String skill = one.question().head().skill().shortTitle();
        return new WhereLine(words.say("quizzing.question.skill", number, released.size(), skill), said);
    }

    private Foot foot(int number) {
        KeyedButton back = new KeyedButton(words.say("quizzing.previous"), "P", _ -> step(number - 1));
        KeyedButton next = new KeyedButton(
                words.say(number < released.size() ? "quizzing.next" : "quizzing.result.summary"),
                "N",
                _ -> step(number + 1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Component show = ShowEvidence.button(words);
        show.addClassName("first");
        return new Foot(show, back, next);
    }

    private void step(int number) {
        if (number < 1 || number > released.size()) {
            summary.run();
        } else {
            jump.accept(number);
        }
    }

    private Dot dot(Released one) {
        String outcome = Outcome.of(one).word();
        return new Dot(one.number(), words.say("quizzing.state." + outcome), Set.of(outcome));
    }
}
