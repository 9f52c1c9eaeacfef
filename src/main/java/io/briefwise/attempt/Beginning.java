package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Begins attempts. Two tabs that begin at once get the same one: the table takes only one open attempt. */
@Component
class Beginning {

    private final AttemptTable attempts;
    private final Paper paper;
    private final Assignments assignments;

    Beginning(AttemptTable attempts, Paper paper, Assignments assignments) {
        this.attempts = attempts;
        this.paper = paper;
        this.assignments = assignments;
    }

    AttemptId startOrResume(QuizId quizId, PersonId learner, @Nullable AssignmentId assignment) {
        Optional<AttemptId> open = attempts.open(quizId, learner, assignment);
        if (open.isPresent()) {
            return open.get();
        }
        Quiz quiz = paper.quiz(quizId);
        if (assignment != null) {
            requireSetFor(learner, assignment, quiz);
        }
        AttemptId fresh = AttemptId.fresh();
        try {
            attempts.insert(fresh, quiz, learner, assignment);
            return fresh;
        } catch (DuplicateKeyException raced) {
            return attempts.open(quizId, learner, assignment).orElseThrow(() -> raced);
        }
    }

    private void requireSetFor(PersonId learner, AssignmentId assignment, Quiz quiz) {
        boolean set = assignments
                .find(assignment, learner)
                .filter(found -> found.quiz().equals(quiz.id()))
                .isPresent();
        if (!set) {
            throw new IllegalArgumentException(
                    "assignment " + assignment + " does not set quiz " + quiz.id() + " for " + learner);
        }
    }
}
