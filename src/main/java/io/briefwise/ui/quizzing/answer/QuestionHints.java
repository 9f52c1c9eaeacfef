package io.briefwise.ui.quizzing.answer;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Hints;
import io.briefwise.question.QuestionVersionId;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The hints of one question in one attempt: those asked for, and the next. */
public final class QuestionHints implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Hints hints;
    private final AttemptId attempt;
    private final PersonId learner;
    private final QuestionVersionId question;

    public QuestionHints(Hints hints, AttemptId attempt, PersonId learner, QuestionVersionId question) {
        this.hints = hints;
        this.attempt = attempt;
        this.learner = learner;
        this.question = question;
    }

    List<String> asked() {
        return hints.asked(attempt, learner, question);
    }

    Optional<String> next() {
        return hints.next(attempt, learner, question);
    }
}
