package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.Reviewed;
import io.briefwise.quiz.Quiz;
import io.briefwise.ui.parts.KeyedButton;
import io.briefwise.ui.parts.MarkSheet;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.AnswerBody;
import io.briefwise.ui.quizzing.answer.AnswerDraft;
import io.briefwise.ui.quizzing.answer.WritingHelp;
import io.briefwise.ui.quizzing.explanation.Feedback;
import java.util.Optional;

/**
 * The short check after a section: one question after the other, each explained as soon as it is answered. It is begun by a
 * click, never by looking at the page.
 */
public final class SectionCheck extends Div {

    private final transient Words words;
    private final transient QuizRoom room;
    private final EvidenceLamp lamp;
    private final PersonId learner;

    public SectionCheck(Words words, QuizRoom room, EvidenceLamp lamp, PersonId learner) {
        this.words = words;
        this.room = room;
        this.lamp = lamp;
        this.learner = learner;
    }

    /** A section without a check. */
    public SectionCheck offerNothing() {
        add(new Invitation(words.say("quizzing.check.none"), words.say("quizzing.check.none.text")));
        return this;
    }

    /** Offers a check that was not begun. */
    public SectionCheck offer(Quiz check) {
        String text = words.say("quizzing.check.text", check.questions().size());
        add(new Invitation(words.say("quizzing.check"), text)
                .leadingTo(words.say("quizzing.check.begin"), () -> goOn(room.begin(check, learner))));
        return this;
    }

    /** Goes on with a check that was begun: at the first open question, or with how it went. */
    public SectionCheck goOn(AttemptId attempt) {
        AttemptSheet sheet = room.sheet(attempt, learner);
        sheet.firstOpen().ifPresentOrElse(entry -> ask(sheet, entry), () -> sumUp(sheet));
        return this;
    }

    private void ask(AttemptSheet sheet, AttemptSheet.Entry entry) {
        Stem stem = new Stem(entry.question().stem());
        AnswerDraft draft = new AnswerDraft();
        KeyedButton answer = new KeyedButton(
                words.say("quizzing.check.answer"),
                "N",
                _ -> draft.ifGiven((response, sure) -> {
                    Answer given = new Answer(response, sure, entry.edition());
                    switch (room.check(sheet.id(), learner, entry.question().id(), given)) {
                        case Checked.Settled _ -> explain(sheet, entry.number());
                        // another page was there before: on from what it stored
                        case Checked.TryAgain _, Checked.NotChecked _ -> goOn(sheet.id());
                    }
                }));
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        answer.setEnabled(false);
        WritingHelp help = room.help(sheet.id(), learner, entry.question().id());
        AnswerBody body = new AnswerBody(words, entry.question(), null, help, (response, sure) -> {
                    answer.setEnabled(draft.set(response, sure));
                })
                .onPoint(lamp::point);
        lamp.offer(body.inText());
        show(new WhereLine(where(sheet, entry.number()), new Span()), stem, body, new Foot(spacer(), answer));
        stem.takeFocus();
    }

    private void explain(AttemptSheet sheet, int number) {
        AttemptResult result = room.result(sheet.id(), learner);
        Reviewed one =
                result.reviewed(sheet.entries().get(number - 1).question().id()).orElseThrow();
        lamp.light(one);
        Stem stem = new Stem(one.question().stem());
        Span outcome = Outcome.of(one).said(words, one);
        boolean last = number == sheet.entries().size();
        KeyedButton next = new KeyedButton(words.say(last ? "quizzing.check.finish" : "quizzing.next"), "N", _ -> {
            if (last) {
                sumUp(sheet);
            } else if (result.reviewed(sheet.entries().get(number).question().id())
                    .isPresent()) {
                explain(sheet, number + 1);
            } else {
                ask(sheet, sheet.entries().get(number));
            }
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Foot foot = new Foot(spacer(), ShowEvidence.button(words), next);
        show(
                new WhereLine(where(sheet, number), outcome),
                stem,
                new Feedback(words, one, result.of(one.question().id()), own(result, one)),
                foot);
        stem.takeFocus();
    }

    private Optional<MarkSheet.Save> own(AttemptResult result, Reviewed one) {
        return result.markable()
                ? Optional.of((points, remark) -> room.mark(
                                result.id(), one.question().id(), learner, points, remark)
                        .markedAt())
                : Optional.empty();
    }

    private void sumUp(AttemptSheet sheet) {
        room.submit(sheet.id(), learner);
        lamp.putOut();
        Tally tally = Tally.of(room.result(sheet.id(), learner).reviewed());
        show(new Invitation(tally.said(words, "quizzing.result.score"), words.say("quizzing.check.done.text"))
                .leadingTo(words.say("quizzing.check.review"), () -> explain(sheet, 1)));
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private String where(AttemptSheet sheet, int number) {
        return words.say("quizzing.check.where", number, sheet.entries().size());
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("receipt");
        return spacer;
    }
}
