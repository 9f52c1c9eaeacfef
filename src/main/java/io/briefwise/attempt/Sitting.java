package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Quiz;
import java.util.List;

/**
 * An attempt with the paper that lies before the learner.
 *
 * @param row the attempt
 * @param quiz what is taken
 * @param conduct how
 * @param asked its questions, drawn and in their order
 */
record Sitting(AttemptRow row, Quiz quiz, Conduct conduct, List<BankedQuestion> asked) {

    Sitting {
        asked = List.copyOf(asked);
    }

    AttemptId id() {
        return row.id();
    }

    /** @throws IllegalArgumentException if it is not asked */
    BankedQuestion question(QuestionVersionId id) {
        return asked.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("attempt " + row.id() + " does not ask " + id));
    }
}
