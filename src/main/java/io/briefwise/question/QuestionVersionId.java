package io.briefwise.question;

import java.util.UUID;

/** Names one immutable version of a question; answers and quizzes hold on to the version they had. */
public record QuestionVersionId(UUID uuid) {

    public static QuestionVersionId fresh() {
        return new QuestionVersionId(UUID.randomUUID());
    }

    public static QuestionVersionId of(String text) {
        return new QuestionVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
