package io.briefwise.quiz;

import java.util.List;

/** Quizzes go for good with their text, within the present transaction. */
public record QuizzesErased(List<QuizId> quizzes) {

    public QuizzesErased {
        quizzes = List.copyOf(quizzes);
    }
}
