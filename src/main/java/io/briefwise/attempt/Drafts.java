package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners who ask for feedback on the draft of an open answer. It costs nothing, but how often they asked is kept. */
@Service
public class Drafts {

    static final int MOST = 4;
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final Access access;
    private final DraftTable asked;
    private final Paper paper;

    Drafts(Access access, DraftTable asked, Paper paper) {
        this.access = access;
        this.asked = asked;
        this.paper = paper;
    }

    /**
     * Asks for feedback on a draft as it is now.
     *
     * @throws NoSuchAttempt if the attempt is not theirs
     * @throws IllegalArgumentException if its quiz does not ask the question, or the question is not open
     */
    @Transactional
    public DraftRequest ask(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        AttemptRow row = access.ownLocked(attempt, learner);
        Quiz quiz = paper.quiz(row.quiz());
        if (!quiz.questions().contains(question) || !(paper.question(question) instanceof OpenQuestion open)) {
            throw new IllegalArgumentException("quiz " + row.quiz() + " does not ask for a text by " + question);
        }
        if (!row.stored().open()) {
            return new DraftRequest.Refused(DraftRequest.Reason.SUBMITTED);
        }
        if (asked.lately(learner, WITHIN) >= MOST) {
            return new DraftRequest.Refused(DraftRequest.Reason.TOO_OFTEN);
        }
        asked.add(attempt, question, asked.asked(attempt, question) + 1);
        return new DraftRequest.Granted(quiz.brief(), open);
    }

    /**
     * On how many drafts of an answer the learner asked for feedback.
     *
     * @throws NoSuchAttempt if the attempt is not theirs
     */
    public int asked(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        access.own(attempt, learner);
        return asked.asked(attempt, question);
    }
}
