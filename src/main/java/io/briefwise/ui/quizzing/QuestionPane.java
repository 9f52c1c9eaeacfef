package io.briefwise.ui.quizzing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AnswerRefused;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.GivenAnswer;
import io.briefwise.attempt.Receipt;
import io.briefwise.attempt.Reviewed;
import io.briefwise.attempt.Saved;
import io.briefwise.attempt.ShownQuestion;
import io.briefwise.attempt.Superseded;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.SaveReceipt;
import io.briefwise.ui.parts.Words;
import io.briefwise.ui.quizzing.answer.AnswerBody;
import io.briefwise.ui.quizzing.answer.AnswerDraft;
import io.briefwise.ui.quizzing.explanation.EvidenceLayer;
import io.briefwise.ui.quizzing.explanation.Feedback;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The question of a quiz that is shown: asked, each answer stored as it is given; or explained, once its answer is settled. */
final class QuestionPane extends Div {

    private final transient Words words;
    private final transient OpenAttempt attempt;
    private final transient TextSide text;
    private final SaveReceipt receipt;
    private final Stem stem = new Stem("");
    private final Div body = new Div();
    private final SheetNote note;
    private AnswerDraft draft = new AnswerDraft();
    private @Nullable AnswerBody asking;
    private SerializableRunnable changed = () -> {};
    private int number = 1;
    private boolean checkable;
    private boolean explained;
    private @Nullable Outcome outcome;

    QuestionPane(Words words, OpenAttempt attempt, TextSide text, SaveReceipt receipt) {
        this.words = words;
        this.attempt = attempt;
        this.text = text;
        this.receipt = receipt;
        note = new SheetNote(words);
        addClassName("through");
        body.addClassName("through");
        add(stem, body, note);
    }

    /** Told after something was stored, or shown otherwise than before. */
    QuestionPane onChange(SerializableRunnable listener) {
        changed = listener;
        return this;
    }

    /** Whether there is an answer that was not checked yet. */
    boolean checkable() {
        return checkable;
    }

    /** Whether the answer is settled, and the question shows what may be known of it. */
    boolean explained() {
        return explained;
    }

    /** What became of a question that is explained. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Stem stem() {
        return stem;
    }

    void show(int question) {
        number = question;
        stem.setText(entry().question().stem());
        if (entry().settled()) {
            explain();
        } else {
            ask();
        }
    }

    /** A practice is answered again. */
    void askAgain() {
        ask();
        changed.run();
        stem.takeFocus();
    }

    /** Has the answer checked, as it stands. */
    void check() {
        draft.ifGiven((response, sure) -> {
            ShownQuestion asked = entry().question();
            checkable = false;
            switch (attempt.check(asked.id(), response, sure)) {
                case Checked.Settled _ -> explain();
                case Checked.TryAgain again -> {
                    receipt.saved(again.receipt().savedAt());
                    int paragraph =
                            text.number(again.hint().section(), again.hint().paragraph());
                    note.tryAgain(again, attempt.sheet().conduct().way(), paragraph, () -> text.point(paragraph));
                }
                case Checked.NotChecked(Saved saved) ->
                    tell(asked, new Answer(response, sure, entry().edition()), saved);
            }
            changed.run();
            stem.takeFocus();
        });
    }

    /** An answer that an earlier page kept while the server was away, to the question that is shown. */
    void take(Answer kept) {
        ShownQuestion asked = entry().question();
        Saved saved = attempt.save(asked.id(), kept);
        if (saved instanceof Receipt) {
            ask();
            note.say(words.say("quizzing.kept"));
        } else {
            tell(asked, kept, saved);
        }
        changed.run();
    }

    private void ask() {
        AttemptSheet.Entry entry = entry();
        ShownQuestion asked = entry.question();
        GivenAnswer before = entry.answer();
        explained = false;
        outcome = null;
        draft = new AnswerDraft();
        checkable = before != null && draft.set(before.response(), before.certainty());
        AnswerBody shown = new AnswerBody(
                        words, asked, before, attempt.help(asked.id()), (response, sure) -> save(asked, response, sure))
                .onPoint(text::point);
        if (!attempt.sheet().conduct().certainty()) {
            shown.withoutCertainty();
        }
        shown.stored(before, entry.edition());
        asking = shown;
        body.removeAll();
        body.add(shown);
        note.clear();
        if (before == null) {
            receipt.nothingYet();
        } else {
            receipt.saved(before.savedAt());
        }
        text.ask(asked.section(), position()::state, shown.inText());
    }

    private void save(ShownQuestion asked, Response response, @Nullable Certainty sure) {
        checkable = draft.set(response, sure);
        Answer answer = attempt.answer(asked.id(), response, sure);
        tell(asked, answer, attempt.save(asked.id(), answer));
        changed.run();
    }

    private void tell(ShownQuestion asked, Answer mine, Saved saved) {
        switch (saved) {
            case Receipt(var savedAt, int _) -> {
                receipt.saved(savedAt);
                note.clear();
                if (asking != null) {
                    asking.stored(entry().answer(), entry().edition());
                }
            }
            case AnswerRefused(AnswerRefused.Reason reason) -> {
                receipt.nothingStored();
                note.refused(reason);
            }
            case Superseded other -> {
                receipt.nothingStored();
                note.show(new OtherWindow(words, asked, mine, other)
                        .offering(() -> keep(asked.id(), other), () -> use(asked, mine, other)));
            }
        }
    }

    private void keep(QuestionVersionId asked, Superseded other) {
        attempt.see(asked, other);
        ask();
        changed.run();
        stem.takeFocus();
    }

    private void use(ShownQuestion asked, Answer mine, Superseded other) {
        attempt.see(asked.id(), other);
        save(asked, mine.response(), mine.certainty());
        stem.takeFocus();
    }

    private void explain() {
        AttemptSheet.Entry entry = entry();
        explained = true;
        asking = null;
        note.clear();
        body.removeAll();
        AttemptResult result = attempt.result();
        Optional<Reviewed> one = result.reviewed(entry.question().id());
        outcome = one.map(Outcome::of).orElse(Outcome.GIVEN);
        one.ifPresentOrElse(
                reviewed -> body.add(
                        new Feedback(words, reviewed, result.of(entry.question().id()), Optional.empty())),
                () -> note.say(words.say("quizzing.settled")));
        if (entry.answer() != null) {
            receipt.saved(entry.answer().savedAt());
        }
        text.show(
                entry.question().section(),
                position()::state,
                brief -> one.map(reviewed -> EvidenceLayer.of(brief, reviewed)).orElse(List.of()));
    }

    private AttemptSheet.Entry entry() {
        return position().entry();
    }

    private Position position() {
        return new Position(words, attempt.sheet(), number);
    }
}
