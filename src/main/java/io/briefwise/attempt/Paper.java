package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The quizzes that are taken, with their questions as they were when the quiz was made. */
@Component
class Paper {

    private final Quizzes quizzes;
    private final QuestionBank bank;

    Paper(Quizzes quizzes, QuestionBank bank) {
        this.quizzes = quizzes;
        this.bank = bank;
    }

    Quiz quiz(QuizId id) {
        return quizzes.find(id).orElseThrow(() -> new IllegalArgumentException("no quiz " + id));
    }

    Map<QuizId, Quiz> quizzes(Collection<QuizId> ids) {
        return quizzes.all(ids).stream().collect(Collectors.toMap(Quiz::id, Function.identity()));
    }

    Question question(QuestionVersionId id) {
        return bank.get(id).question();
    }

    /** The questions of a quiz in their order, in one statement. */
    List<BankedQuestion> questions(Quiz quiz) {
        return bank.all(quiz.questions());
    }
}
