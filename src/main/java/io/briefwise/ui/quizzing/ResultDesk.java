package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.Reviewed;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.explanation.Feedback;
import java.util.Optional;
import java.util.Set;

/** The sheet of one explained question of a result, with the way to the others and back to the summary. */
final class ResultDesk extends Div {

    private final transient Words words;
    private final SerializableConsumer<Integer> jump;
    private final SerializableRunnable summary;
    private final Div where = new Div();
    private final QuestionMap map;

    /** A desk that calls {@code jump} with the number of the question asked for. */
    ResultDesk(Words words, SerializableConsumer<Integer> jump, SerializableRunnable summary) {
        this.words = words;
        this.jump = jump;
        this.summary = summary;
        map = new QuestionMap(words, jump);
        where.addClassName("through");
    }

    /** Explains the question with a number, from 1; {@code own} stores the mark of whoever may mark it. */
    void show(AttemptResult result, int number, Optional<MarkSheet.Save> own) {
        Reviewed one = result.reviewed().get(number - 1);
        Stem stem = new Stem(one.question().stem());
        removeAll();
        add(where, map, stem, new Feedback(words, one, result.of(one.question().id()), own), foot(result, number));
        say(result, number);
        stem.takeFocus();
    }

    /** Something more about the question that is shown, above the foot. */
    void addUnder(Component part) {
        addComponentAtIndex(getComponentCount() - 1, part);
    }

    /** Says anew what became of the questions, once one was marked. */
    void say(AttemptResult result, int number) {
        Reviewed one = result.reviewed().get(number - 1);
        Span said = Outcome.of(one).said(words, one);
        where.removeAll();
        where.add(new WhereLine(place(result, number), said));
        map.show(result.reviewed().stream().map(this::dot).toList(), number);
    }

    /** Which question it is, and the skill it asks for where everything may be known of it. */
    private String place(AttemptResult result, int number) {
        int all = result.reviewed().size();
        return result.of(result.reviewed().get(number - 1).question().id())
                .map(whole -> words.say(
                        "quizzing.question.skill",
                        number,
                        all,
                        whole.question().head().skill().shortTitle()))
                .orElseGet(() -> words.say("quizzing.question", number, all));
    }

    private Foot foot(AttemptResult result, int number) {
        int all = result.reviewed().size();
        KeyedButton back = new KeyedButton(words.say("quizzing.previous"), "P", _ -> step(number - 1, all));
        KeyedButton next = new KeyedButton(
                words.say(number < all ? "quizzing.next" : "quizzing.result.summary"), "N", _ -> step(number + 1, all));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Component show = ShowEvidence.button(words);
        show.addClassName("first");
        return new Foot(show, back, next);
    }

    private void step(int number, int all) {
        if (number < 1 || number > all) {
            summary.run();
        } else {
            jump.accept(number);
        }
    }

    private Dot dot(Reviewed one) {
        String outcome = Outcome.of(one).word();
        return new Dot(one.number(), words.say("quizzing.state." + outcome), Set.of(outcome));
    }
}
