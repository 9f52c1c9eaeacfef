package io.briefwise.doubt;

import java.util.UUID;

/** Names one doubt. */
public record DoubtId(UUID uuid) {

    static DoubtId fresh() {
        return new DoubtId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
