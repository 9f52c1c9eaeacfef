package io.briefwise.classroom;

import java.util.UUID;

/** Names one class. */
public record ClassroomId(UUID uuid) {

    static ClassroomId fresh() {
        return new ClassroomId(UUID.randomUUID());
    }

    public static ClassroomId of(String text) {
        return new ClassroomId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
