package io.briefwise.ui.quizzing;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.Receipt;
import io.briefwise.attempt.Saved;
import io.briefwise.attempt.Superseded;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.ui.quizzing.answer.WritingHelp;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as one page knows it: the page remembers which edition of each answer it has shown, so an answer from another
 * page is never overwritten unseen.
 */
final class OpenAttempt {

    private final QuizRoom room;
    private final PersonId learner;
    private AttemptSheet sheet;

    OpenAttempt(QuizRoom room, PersonId learner, AttemptSheet sheet) {
        this.room = room;
        this.learner = learner;
        this.sheet = sheet;
    }

    /** As this page knows it, without asking. */
    AttemptSheet sheet() {
        return sheet;
    }

    /** Read anew, for a question that is shown now: what other pages stored counts as seen from then on. */
    AttemptSheet look() {
        sheet = now();
        return sheet;
    }

    /** As it is, for who asks about the time; what other pages stored does not count as seen. */
    AttemptSheet now() {
        return room.sheet(sheet.id(), learner);
    }

    /** What a page hands over, based on the edition that it has shown. */
    Answer answer(QuestionVersionId question, Response response, @Nullable Certainty certainty) {
        return new Answer(response, certainty, edition(question));
    }

    Saved save(QuestionVersionId question, Answer answer) {
        Saved saved = room.save(sheet.id(), learner, question, answer);
        note(question, answer, saved);
        return saved;
    }

    Checked check(QuestionVersionId question, Response response, @Nullable Certainty certainty) {
        Answer answer = answer(question, response, certainty);
        Checked checked = room.check(sheet.id(), learner, question, answer);
        if (checked instanceof Checked.NotChecked(Saved saved)) {
            note(question, answer, saved);
        } else {
            look();
        }
        return checked;
    }

    /** The learner has seen what another page stored. */
    void see(QuestionVersionId question, Superseded other) {
        sheet = sheet.stored(question, other);
    }

    void flag(QuestionVersionId question, boolean flag) {
        room.flag(sheet.id(), learner, question, flag);
        sheet = sheet.flagged(question, flag);
    }

    AttemptResult result() {
        return room.result(sheet.id(), learner);
    }

    void handIn() {
        room.submit(sheet.id(), learner);
    }

    WritingHelp help(QuestionVersionId question) {
        return room.help(sheet.id(), learner, question);
    }

    private void note(QuestionVersionId question, Answer answer, Saved saved) {
        if (saved instanceof Receipt receipt) {
            sheet = sheet.stored(question, answer, receipt);
        }
    }

    private int edition(QuestionVersionId question) {
        return sheet.entry(question).map(AttemptSheet.Entry::edition).orElse(0);
    }
}
