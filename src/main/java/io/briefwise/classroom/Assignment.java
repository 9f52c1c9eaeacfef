package io.briefwise.classroom;

import io.briefwise.quiz.QuizId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quiz set for a class.
 *
 * @param opens when learners may begin; null: at once
 * @param due until when answers count as in time; null: no date
 * @param settings how it is taken
 */
public record Assignment(
        AssignmentId id,
        ClassroomId classroom,
        QuizId quiz,
        @Nullable Instant opens,
        @Nullable Instant due,
        AttemptSettings settings) {

    public Assignment {
        if (opens != null && due != null && !opens.isBefore(due)) {
            throw new IllegalArgumentException("opens " + opens + " is not before due " + due);
        }
    }

    /** With nothing set about how it is taken. */
    public Assignment(
            AssignmentId id, ClassroomId classroom, QuizId quiz, @Nullable Instant opens, @Nullable Instant due) {
        this(id, classroom, quiz, opens, due, AttemptSettings.USUAL);
    }

    public boolean isOpenAt(Instant moment) {
        return opens == null || !moment.isBefore(opens);
    }
}
