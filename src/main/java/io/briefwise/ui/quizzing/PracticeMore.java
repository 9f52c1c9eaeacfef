package io.briefwise.ui.quizzing;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.question.Skill;
import io.briefwise.quiz.Purpose;
import java.io.Serializable;
import java.util.Optional;

/** What can be begun once a practice or a review is over: the same again, with other questions. */
sealed interface PracticeMore extends Serializable {

    /** Five more questions for the skill that was practised. */
    record OfSkill(Skill skill) implements PracticeMore {}

    /** What is due beyond. */
    record OfReview() implements PracticeMore {}

    static PracticeMore after(AttemptResult over) {
        return over.quiz().purpose() == Purpose.PRACTICE && !over.released().isEmpty()
                ? new OfSkill(over.released().getFirst().question().head().skill())
                : new OfReview();
    }

    /** Empty where nothing is left for it. */
    default Optional<AttemptId> begin(PracticeRoom room, PersonId learner) {
        return switch (this) {
            case OfSkill(Skill skill) -> room.practise(learner, skill);
            case OfReview() -> room.review(learner);
        };
    }

    default String label() {
        return switch (this) {
            case OfSkill _ -> "quizzing.practice.more";
            case OfReview() -> "quizzing.review.more";
        };
    }

    default String nothing() {
        return switch (this) {
            case OfSkill _ -> "quizzing.practice.nothing";
            case OfReview() -> "quizzing.review.nothing";
        };
    }
}
