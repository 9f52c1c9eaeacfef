package io.briefwise.brief;

import java.util.UUID;

/** Names one stored brief. */
public record BriefId(UUID uuid) {

    public static BriefId fresh() {
        return new BriefId(UUID.randomUUID());
    }

    public static BriefId of(String text) {
        return new BriefId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
