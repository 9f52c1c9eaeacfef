package io.briefwise.ui.quizzing;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.Answer;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.AttemptSheet;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Checked;
import io.briefwise.attempt.Marking;
import io.briefwise.attempt.RubricMark;
import io.briefwise.attempt.Saved;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.argument.ArgumentBranch;
import io.briefwise.quiz.Quiz;
import io.briefwise.ui.quizzing.answer.WritingDesk;
import io.briefwise.ui.quizzing.answer.WritingHelp;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a learner begins a quiz, answers, asks for help, hands in, and marks what is theirs to mark. */
@Component
public class QuizRoom {

    private final Attempts attempts;
    private final Marking marking;
    private final QuestionBank bank;
    private final WritingDesk writing;

    QuizRoom(Attempts attempts, Marking marking, QuestionBank bank, WritingDesk writing) {
        this.attempts = attempts;
        this.marking = marking;
        this.bank = bank;
        this.writing = writing;
    }

    /** Begins a check that nobody set, or finds the one that was begun. */
    AttemptId begin(Quiz check, PersonId learner) {
        return attempts.startOrResume(check.id(), learner, null);
    }

    AttemptSheet sheet(AttemptId attempt, PersonId learner) {
        return attempts.sheet(attempt, learner);
    }

    Saved save(AttemptId attempt, PersonId learner, QuestionVersionId question, Answer answer) {
        return attempts.save(attempt, learner, question, answer);
    }

    Checked check(AttemptId attempt, PersonId learner, QuestionVersionId question, Answer answer) {
        return attempts.check(attempt, learner, question, answer);
    }

    void flag(AttemptId attempt, PersonId learner, QuestionVersionId question, boolean flag) {
        attempts.flag(attempt, learner, question, flag);
    }

    WritingHelp help(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        return new WritingHelp(writing, attempt, learner, question);
    }

    void submit(AttemptId attempt, PersonId learner) {
        attempts.submit(attempt, learner);
    }

    AttemptResult result(AttemptId attempt, PersonId reader) {
        return attempts.result(attempt, reader);
    }

    RubricMark mark(
            AttemptId attempt, QuestionVersionId question, PersonId marker, List<Integer> points, String remark) {
        return marking.mark(attempt, question, marker, points, remark);
    }

    /** Whether a text argues for anything that can be shown. */
    boolean argues(BriefId brief) {
        return !bank.argument(brief).isEmpty();
    }

    /** As {@link #argues}, in one of its sections. */
    public boolean argues(BriefId brief, int section) {
        return !ArgumentBranch.of(bank.argument(brief), section).isEmpty();
    }
}
