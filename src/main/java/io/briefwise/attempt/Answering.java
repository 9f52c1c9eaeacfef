package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.grading.Grader;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.quiz.Quiz;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers and hand-ins, one at a time for each attempt. */
@Component
class Answering {

    private final Access access;
    private final AnswerTable answers;
    private final Paper paper;
    private final Submission submission;

    Answering(Access access, AnswerTable answers, Paper paper, Submission submission) {
        this.access = access;
        this.answers = answers;
        this.paper = paper;
        this.submission = submission;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Saved answer(
            AttemptId id,
            PersonId learner,
            QuestionVersionId question,
            Response response,
            @Nullable Certainty certainty) {
        AttemptRow attempt = access.ownLocked(id, learner);
        Quiz quiz = paper.quiz(attempt.quiz());
        requireFit(quiz, question, response);
        if (attempt.submitted()) {
            return new AnswerRefused(AnswerRefused.Reason.SUBMITTED);
        }
        if (!quiz.purpose().feedbackAtOnce()) {
            return new Receipt(
                    response.empty() ? answers.remove(id, question) : answers.put(id, question, response, certainty));
        }
        Set<QuestionVersionId> answered = answers.of(id).keySet();
        if (answered.contains(question)) {
            return new AnswerRefused(AnswerRefused.Reason.FEEDBACK_GIVEN);
        }
        Receipt receipt = new Receipt(answers.put(id, question, response, certainty));
        if (answered.size() + 1 == quiz.questions().size()) {
            submission.of(attempt, quiz);
        }
        return receipt;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void submit(AttemptId id, PersonId learner) {
        AttemptRow attempt = access.ownLocked(id, learner);
        if (!attempt.submitted()) {
            submission.of(attempt, paper.quiz(attempt.quiz()));
        }
    }

    private void requireFit(Quiz quiz, QuestionVersionId question, Response response) {
        if (!quiz.questions().contains(question)) {
            throw new IllegalArgumentException("quiz " + quiz.id() + " does not ask " + question);
        }
        Grader.grade(paper.question(question), response);
    }
}
