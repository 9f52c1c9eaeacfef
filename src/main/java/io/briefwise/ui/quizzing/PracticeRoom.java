package io.briefwise.ui.quizzing;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Practices;
import io.briefwise.mastery.Exercises;
import io.briefwise.mastery.Mastery;
import io.briefwise.mastery.Shift;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a learner practises and reviews: a quiz room whose questions are picked for them. */
@Component
class PracticeRoom {

    private final QuizRoom room;
    private final Practices practices;
    private final Exercises exercises;
    private final Mastery mastery;

    PracticeRoom(QuizRoom room, Practices practices, Exercises exercises, Mastery mastery) {
        this.room = room;
        this.practices = practices;
        this.exercises = exercises;
        this.mastery = mastery;
    }

    QuizRoom quizRoom() {
        return room;
    }

    boolean goesOn(AttemptId attempt, PersonId learner) {
        return practices.goesOn(attempt, learner);
    }

    Optional<AttemptId> practise(PersonId learner, Skill skill) {
        return exercises.practise(learner, skill);
    }

    Optional<AttemptId> review(PersonId learner) {
        return exercises.review(learner);
    }

    List<Shift> shifts(PersonId learner, AttemptId attempt) {
        return mastery.shifts(learner, attempt);
    }
}
