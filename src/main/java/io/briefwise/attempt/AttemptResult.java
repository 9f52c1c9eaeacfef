package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.grading.Grade;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Quiz;
import io.briefwise.quiz.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be known about an attempt, as its {@link io.briefwise.quiz.Disclosure} says for the stage that it is in.
 *
 * @param id which attempt
 * @param learner whose it is
 * @param assignment for which it was taken, null where the learner took it unasked
 * @param quiz what was taken
 * @param conduct how
 * @param state how far it is
 * @param stage when it is looked at
 * @param startedAt when it was begun
 * @param submittedAt when it was handed in, null while in progress
 * @param mark null while in progress, where nothing is marked, and where marks are kept back
 * @param certainty null as the mark, and where nobody is marked by it
 * @param markable whether whoever asks may give its open answers their marks
 * @param reviewed the questions of which something may be known, and what
 * @param released those of them of which everything may be known
 */
public record AttemptResult(
        AttemptId id,
        PersonId learner,
        @Nullable AssignmentId assignment,
        Quiz quiz,
        Conduct conduct,
        AttemptState state,
        Stage stage,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Mark mark,
        @Nullable CertaintyScore certainty,
        boolean markable,
        List<Reviewed> reviewed,
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
        reviewed = List.copyOf(reviewed);
        released = List.copyOf(released);
    }

    /** What may be known of a question, if anything. */
    public Optional<Reviewed> reviewed(QuestionVersionId question) {
        return reviewed.stream()
                .filter(one -> one.question().id().equals(question))
                .findFirst();
    }

    /** Everything about a question, if it may be known. */
    public Optional<Released> of(QuestionVersionId question) {
        return released.stream().filter(one -> one.id().equals(question)).findFirst();
    }
}
