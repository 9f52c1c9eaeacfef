package io.briefwise.generation;

import java.util.UUID;

/** Names one request to make the questions of a brief. */
public record JobId(UUID uuid) {

    public static JobId fresh() {
        return new JobId(UUID.randomUUID());
    }

    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
