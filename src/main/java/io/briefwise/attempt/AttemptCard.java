package io.briefwise.attempt;

import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt in a list of attempts.
 *
 * @param id which attempt
 * @param quiz what is taken
 * @param assignment the assignment it belongs to, null where a learner takes the quiz unasked
 * @param startedAt when it was begun
 * @param submittedAt when it was handed in, null while in progress
 * @param answered how many questions have an answer
 * @param mark null while in progress
 */
public record AttemptCard(
        AttemptId id,
        Quiz quiz,
        @Nullable AssignmentId assignment,
        Instant startedAt,
        @Nullable Instant submittedAt,
        int answered,
        @Nullable Mark mark) {

    public boolean submitted() {
        return submittedAt != null;
    }
}
