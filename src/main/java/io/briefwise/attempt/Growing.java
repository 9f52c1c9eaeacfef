package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Purpose;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Quizzes;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a practice ask one question more once all its questions are answered. */
@Component
class Growing {

    private final Access access;
    private final Records records;
    private final Quizzes quizzes;
    private final ObjectProvider<NextQuestion> next;

    Growing(Access access, Records records, Quizzes quizzes, ObjectProvider<NextQuestion> next) {
        this.access = access;
        this.records = records;
        this.quizzes = quizzes;
        this.next = next;
    }

    /** Within a transaction, which holds the attempt: two pages that ask at once get the same question. */
    boolean goesOn(AttemptId id, PersonId learner) {
        AttemptRow attempt = access.ownLocked(id, learner);
        if (!attempt.stored().open()) {
            return false;
        }
        Quiz quiz = quizzes.find(attempt.quiz()).orElseThrow();
        Records.Of on = records.of(id);
        if (!quiz.questions().stream().allMatch(question -> on.place(question).settled())) {
            return true;
        }
        return quiz.purpose() == Purpose.PRACTICE && grows(attempt, quiz, on);
    }

    private boolean grows(AttemptRow attempt, Quiz quiz, Records.Of on) {
        SequencedMap<QuestionVersionId, Double> given = new LinkedHashMap<>();
        quiz.questions()
                .forEach(question ->
                        given.put(question, on.triesAt(question).getFirst().fraction()));
        Optional<QuestionVersionId> picked = Optional.ofNullable(next.getIfAvailable())
                .flatMap(port -> port.after(attempt.learner(), quiz.brief(), given));
        picked.ifPresent(question -> quizzes.extend(quiz, question));
        return picked.isPresent();
    }
}
