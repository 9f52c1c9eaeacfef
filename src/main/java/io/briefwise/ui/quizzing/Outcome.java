package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptResult.Released;
import io.briefwise.grading.Grade;

/** What became of one question, as the map and the line above it say. */
enum Outcome {
    RIGHT,
    WRONG,
    WAITING,
    UNANSWERED;

    static Outcome of(Released released) {
        return switch (released.grade()) {
            case null -> UNANSWERED;
            case Grade.Scored scored -> scored.right() ? RIGHT : WRONG;
            case Grade.AwaitsMark() -> WAITING;
        };
    }

    /** Its name in the message bundles and among the class names. */
    String word() {
        return switch (this) {
            case RIGHT -> "right";
            case WRONG -> "wrong";
            case WAITING -> "waiting";
            case UNANSWERED -> "unanswered";
        };
    }
}
