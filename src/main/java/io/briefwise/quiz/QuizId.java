package io.briefwise.quiz;

import java.util.UUID;

/** Names one quiz. */
public record QuizId(UUID uuid) {

    public static QuizId fresh() {
        return new QuizId(UUID.randomUUID());
    }

    public static QuizId of(String text) {
        return new QuizId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
