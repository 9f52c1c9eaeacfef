package io.briefwise.doubt;

import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.QuizId;
import io.briefwise.quiz.Quizzes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was asked in a class, in words. */
@Component
class Asked {

    private final Quizzes quizzes;
    private final QuestionBank bank;

    Asked(Quizzes quizzes, QuestionBank bank) {
        this.quizzes = quizzes;
        this.bank = bank;
    }

    Map<AssignmentId, String> titles(Collection<Assignment> set) {
        Set<QuizId> ids = set.stream().map(Assignment::quiz).collect(Collectors.toSet());
        Map<QuizId, String> titles = quizzes.all(ids).stream().collect(Collectors.toMap(Quiz::id, Quiz::title));
        return set.stream().collect(Collectors.toMap(Assignment::id, one -> titles.getOrDefault(one.quiz(), "")));
    }

    Map<QuestionVersionId, String> stems(Set<QuestionVersionId> questions) {
        return bank.all(List.copyOf(questions)).stream()
                .collect(Collectors.toMap(
                        BankedQuestion::id, one -> one.question().stem()));
    }
}
