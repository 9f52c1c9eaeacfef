package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.quiz.Purpose;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.SaveReceipt;
import io.briefwise.ui.parts.Words;

/** The sheet of a practice: a question, its answer explained as soon as it is checked, the next picked by what was answered. */
final class PracticeDesk extends Div {

    private final transient Words words;
    private final transient OpenAttempt attempt;
    private final transient PracticeRoom room;
    private final PersonId learner;
    private final WhereLine where;
    private final Span outcome = new Span();
    private final QuestionPane pane;
    private final Component evidence;
    private final KeyedButton check;
    private final KeyedButton on;
    private SerializableRunnable ended = () -> {};

    PracticeDesk(Words words, OpenAttempt attempt, TextSide text, PracticeRoom room, PersonId learner) {
        this.words = words;
        this.attempt = attempt;
        this.room = room;
        this.learner = learner;
        addClassName("quiz");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        where = new WhereLine("", outcome);
        SaveReceipt receipt = new SaveReceipt(words);
        pane = new QuestionPane(words, attempt, text, receipt).onChange(this::refresh);
        evidence = ShowEvidence.button(words);
        check = new KeyedButton(words.say("quizzing.check-answer"), "C", _ -> pane.check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        on = new KeyedButton(words.say("quizzing.next"), "N", _ -> goOn());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        Button end = new Button(words.say("quizzing.practice.end"), _ -> end());
        end.addThemeVariants(ButtonVariant.TERTIARY);
        Div overview = new Div(new Span(words.say("quizzing.practice.counts")), new KeysButton(words), end);
        overview.addClassName("overview");
        add(where, pane, new Foot(receipt, evidence, check, on), overview);
    }

    /** Told once it is over and handed in. */
    void onEnd(SerializableRunnable listener) {
        ended = listener;
    }

    /** Asks the next question, or ends where there is none. */
    void goOn() {
        if (!room.goesOn(attempt.sheet().id(), learner)) {
            end();
            return;
        }
        int number = attempt.look().entries().stream()
                .filter(entry -> !entry.settled())
                .findFirst()
                .map(AttemptSheet.Entry::number)
                .orElseThrow();
        where.say(said(number));
        pane.show(number);
        refresh();
        pane.stem().takeFocus();
    }

    private String said(int number) {
        return attempt.sheet().quiz().purpose() == Purpose.REVIEW
                ? words.say("quizzing.review.where", number, attempt.sheet().asked())
                : words.say("quizzing.practice.where", number);
    }

    private void end() {
        attempt.handIn();
        ended.run();
    }

    private void refresh() {
        boolean explained = pane.explained();
        check.setVisible(!explained);
        check.setEnabled(pane.checkable());
        on.setVisible(explained);
        evidence.setVisible(explained);
        outcome.setText(pane.outcome()
                .map(what -> words.say("quizzing.state." + what.word()))
                .orElse(""));
    }
}
