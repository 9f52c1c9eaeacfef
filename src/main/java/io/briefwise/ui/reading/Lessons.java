package io.briefwise.ui.reading;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.brief.BriefId;
import io.briefwise.classroom.Assignment;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the reading page shows, and opens quizzes from it. */
@Component
class Lessons {

    private final Shelf shelf;
    private final Quizzes quizzes;
    private final Attempts attempts;

    Lessons(Shelf shelf, Quizzes quizzes, Attempts attempts) {
        this.shelf = shelf;
        this.quizzes = quizzes;
        this.attempts = attempts;
    }

    /** The lesson, if the learner may read its text. */
    Optional<Lesson> find(BriefId id, PersonId learner) {
        return shelf.find(id, learner)
                .map(brief -> new Lesson(id, brief, quizzes.of(id), attempts.of(learner), Set.of()));
    }

    /** Begins the quiz or goes on with it, for the class that it was set for where there is one. */
    AttemptId start(Quiz quiz, PersonId learner) {
        return attempts.startOrResume(
                quiz.id(),
                learner,
                shelf.assignment(quiz, learner).map(Assignment::id).orElse(null));
    }
}
