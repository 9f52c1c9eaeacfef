package io.briefwise.analytics.record;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The questions of a quiz with their places in it. */
@Component
class QuizOrder {

    private final Quizzes quizzes;
    private final QuestionBank bank;

    QuizOrder(Quizzes quizzes, QuestionBank bank) {
        this.quizzes = quizzes;
        this.bank = bank;
    }

    /** A question and its place, from 1. */
    record Placed(int number, Question question) {}

    Map<QuestionVersionId, Placed> of(QuizId id) {
        Quiz quiz = quizzes.find(id).orElseThrow(() -> new IllegalStateException("no quiz " + id));
        Map<QuestionVersionId, Placed> placed = new HashMap<>();
        for (BankedQuestion banked : bank.all(quiz.questions())) {
            placed.put(banked.id(), new Placed(placed.size() + 1, banked.question()));
        }
        return placed;
    }
}
