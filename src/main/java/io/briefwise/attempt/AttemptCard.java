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
 * @param state how far it is
 * @param startedAt when it was begun
 * @param deadline null where it has none
 * @param submittedAt when it was handed in, null while in progress
 * @param answered how many questions have an answer
 * @param mark null while in progress, where nothing is marked, and where marks are kept back
 */
public record AttemptCard(
        AttemptId id,
        Quiz quiz,
        @Nullable AssignmentId assignment,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        int answered,
        @Nullable Mark mark) {

    public boolean submitted() {
        return submittedAt != null;
    }
}
