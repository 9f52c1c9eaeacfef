package io.briefwise.classroom;

import java.util.UUID;

/** Names one assignment. */
public record AssignmentId(UUID uuid) {

    static AssignmentId fresh() {
        return new AssignmentId(UUID.randomUUID());
    }

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
