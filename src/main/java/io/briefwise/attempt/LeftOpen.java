package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Ends the practices and reviews that a learner walked away from. */
@Component
class LeftOpen {

    private final AttemptTable attempts;
    private final Paper paper;
    private final Closing closing;

    LeftOpen(AttemptTable attempts, Paper paper, Closing closing) {
        this.attempts = attempts;
        this.paper = paper;
        this.closing = closing;
    }

    /** Within a transaction. */
    void end(PersonId learner) {
        List<AttemptRow> open = attempts.of(learner).keySet().stream()
                .filter(row -> row.assignment() == null && row.stored().open())
                .toList();
        Map<QuizId, Quiz> quizzes =
                paper.quizzes(open.stream().map(AttemptRow::quiz).toList());
        open.stream()
                .filter(row -> Objects.requireNonNull(quizzes.get(row.quiz()))
                        .purpose()
                        .personal())
                .flatMap(row -> attempts.lock(row.id()).stream())
                .forEach(closing::close);
    }
}
