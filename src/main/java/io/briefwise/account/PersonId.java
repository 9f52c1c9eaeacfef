package io.briefwise.account;

import java.util.UUID;

/** Names one person. */
public record PersonId(UUID uuid) {

    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
