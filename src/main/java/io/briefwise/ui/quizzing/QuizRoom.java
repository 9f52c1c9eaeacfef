package io.briefwise.ui.quizzing;

import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.Hints;
import io.briefwise.attempt.Marking;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.argument.ArgumentBranch;
import org.springframework.stereotype.Component;

/** The services with which a quiz is taken and looked at. */
@Component
public class QuizRoom {

    private final Attempts attempts;
    private final Hints hints;
    private final Marking marking;
    private final QuestionBank bank;

    QuizRoom(Attempts attempts, Hints hints, Marking marking, QuestionBank bank) {
        this.attempts = attempts;
        this.hints = hints;
        this.marking = marking;
        this.bank = bank;
    }

    Attempts attempts() {
        return attempts;
    }

    Hints hints() {
        return hints;
    }

    Marking marking() {
        return marking;
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
