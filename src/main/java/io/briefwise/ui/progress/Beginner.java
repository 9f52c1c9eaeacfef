package io.briefwise.ui.progress;

import com.vaadin.flow.component.UI;
import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.mastery.Exercises;
import io.briefwise.question.Skill;
import io.briefwise.ui.parts.Addresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins a practice or a review and leads to it. */
@Component
class Beginner {

    private final Exercises exercises;

    Beginner(Exercises exercises) {
        this.exercises = exercises;
    }

    /** False where no question for the skill is fresh. */
    boolean practise(PersonId learner, Skill skill) {
        return lead(exercises.practise(learner, skill));
    }

    /** False where nothing is due. */
    boolean review(PersonId learner) {
        return lead(exercises.review(learner));
    }

    private static boolean lead(Optional<AttemptId> begun) {
        begun.ifPresent(attempt -> UI.getCurrent().navigate(Addresses.practice(attempt)));
        return begun.isPresent();
    }
}
