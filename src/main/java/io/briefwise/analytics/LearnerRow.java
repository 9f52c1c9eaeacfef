package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one learner did.
 *
 * @param learner who
 * @param name as shown
 * @param standing how far they are
 * @param attempt the first attempt, null before it was begun
 * @param mark null before it was handed in
 * @param sections in the order of the picture's columns
 * @param skills in the order of the picture's columns
 */
public record LearnerRow(
        PersonId learner,
        String name,
        Standing standing,
        @Nullable AttemptId attempt,
        @Nullable Mark mark,
        List<Cell> sections,
        List<Cell> skills) {

    /** How far a learner is with an assignment. */
    public enum Standing {
        NOT_STARTED,
        IN_PROGRESS,
        HANDED_IN
    }
}
