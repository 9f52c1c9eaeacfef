package io.briefwise.ui.quizzing.answer;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.question.QuestionVersionId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What helps with one question in one attempt: its hints, and what can be said of a draft. */
public final class WritingHelp implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient WritingDesk desk;
    private final AttemptId attempt;
    private final PersonId learner;
    private final QuestionVersionId question;

    public WritingHelp(WritingDesk desk, AttemptId attempt, PersonId learner, QuestionVersionId question) {
        this.desk = desk;
        this.attempt = attempt;
        this.learner = learner;
        this.question = question;
    }

    List<String> hintsAsked() {
        return desk.asked(attempt, learner, question);
    }

    Optional<String> nextHint() {
        return desk.next(attempt, learner, question);
    }

    DraftAsked ask(String draft) {
        return desk.ask(attempt, learner, question, draft);
    }
}
