package io.briefwise.account;

import java.util.UUID;

/** Names one device of a person; it is no secret and lets nobody in. */
public record DeviceId(UUID uuid) {

    static DeviceId fresh() {
        return new DeviceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
