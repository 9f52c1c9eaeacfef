package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import io.briefwise.quiz.Way;
import java.util.Collection;
import java.util.Comparator;
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

    /** The paper of an attempt: drawn and ordered by its seed, for a guided reading by section. */
    Sitting of(AttemptRow attempt) {
        Quiz quiz = quiz(attempt.quiz());
        Conduct conduct = conduct(attempt, quiz);
        List<BankedQuestion> asked = bank.all(Draw.questions(quiz.questions(), conduct.layout(), attempt.seed()));
        return new Sitting(
                attempt, quiz, conduct, conduct.way() instanceof Way.GuidedReading ? bySection(asked) : asked);
    }

    static Conduct conduct(AttemptRow attempt, Quiz quiz) {
        Conduct set = attempt.conduct();
        return set == null ? Conduct.usual(quiz.purpose()) : set;
    }

    private static List<BankedQuestion> bySection(List<BankedQuestion> asked) {
        return asked.stream()
                .sorted(Comparator.comparingInt(one -> one.question().head().section()))
                .toList();
    }
}
