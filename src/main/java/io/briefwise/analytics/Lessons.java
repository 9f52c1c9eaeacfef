package io.briefwise.analytics;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Briefs;
import io.briefwise.question.QuestionBank;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what a class was asked from the modules that own it. */
@Component
class Lessons {

    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final Briefs briefs;

    Lessons(Quizzes quizzes, QuestionBank bank, Briefs briefs) {
        this.quizzes = quizzes;
        this.bank = bank;
        this.briefs = briefs;
    }

    Lesson of(QuizId id) {
        Quiz quiz = quizzes.find(id).orElseThrow(() -> new IllegalStateException("no quiz " + id));
        return new Lesson(
                quiz,
                bank.all(quiz.questions()),
                briefs.find(quiz.brief()).map(Brief::sections).orElse(List.of()));
    }
}
