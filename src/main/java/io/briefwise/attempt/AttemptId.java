package io.briefwise.attempt;

import java.util.UUID;

/** Names one attempt. */
public record AttemptId(UUID uuid) {

    public static AttemptId fresh() {
        return new AttemptId(UUID.randomUUID());
    }

    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
