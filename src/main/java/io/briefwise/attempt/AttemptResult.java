package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.grading.Grade;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be known about an attempt: of a quiz nothing before it is handed in and everything afterwards, of a section
 * check each question as soon as it is answered.
 *
 * @param id which attempt
 * @param learner whose it is
 * @param quiz what was taken
 * @param startedAt when it was begun
 * @param submittedAt when it was handed in, null while in progress
 * @param mark null while in progress
 * @param markable whether whoever asks may give its open answers their marks
 * @param released the questions whose key, reasons and evidence may be shown
 */
public record AttemptResult(
        AttemptId id,
        PersonId learner,
        Quiz quiz,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Mark mark,
        boolean markable,
        List<Released> released) {

    /**
     * One question with all there is to know about it.
     *
     * @param number its place in the quiz, from 1
     * @param id which version
     * @param question with key, reasons and evidence
     * @param answer null where none was given
     * @param grade null where no answer was given
     * @param mark what a person gave an open answer, null where nobody has yet
     */
    public record Released(
            int number,
            QuestionVersionId id,
            Question question,
            @Nullable GivenAnswer answer,
            @Nullable Grade grade,
            @Nullable RubricMark mark) {}

    public AttemptResult {
        released = List.copyOf(released);
    }

    public Optional<Released> of(QuestionVersionId question) {
        return released.stream().filter(one -> one.id().equals(question)).findFirst();
    }
}
