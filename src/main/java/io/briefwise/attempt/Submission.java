package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Grades an attempt that is handed in, and says so. */
@Component
class Submission {

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final Paper paper;
    private final ApplicationEventPublisher events;

    Submission(AttemptTable attempts, AnswerTable answers, Paper paper, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.answers = answers;
        this.paper = paper;
        this.events = events;
    }

    /** Within the transaction that holds the attempt. */
    void of(AttemptRow attempt, Quiz quiz) {
        Map<QuestionVersionId, GivenAnswer> given = answers.of(attempt.id());
        double points = 0;
        int possible = 0;
        int awaiting = 0;
        for (BankedQuestion asked : paper.questions(quiz)) {
            GivenAnswer answer = given.get(asked.id());
            if (answer == null) {
                possible++;
                continue;
            }
            Grade grade = Grader.grade(asked.question(), answer.response());
            answers.grade(attempt.id(), asked.id(), grade);
            switch (grade) {
                case Grade.Scored(double fraction) -> {
                    possible++;
                    points += fraction;
                }
                case Grade.AwaitsMark() -> awaiting++;
            }
        }
        attempts.submit(
                attempt.id(),
                new Mark(points, possible, awaiting),
                !quiz.purpose().feedbackAtOnce());
        events.publishEvent(new AttemptGraded(attempt.id(), attempt.learner()));
    }
}
