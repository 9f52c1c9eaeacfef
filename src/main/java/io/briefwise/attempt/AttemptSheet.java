package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has before them while taking a quiz: questions without keys, and the answers given so far.
 *
 * @param id which attempt
 * @param quiz what is taken
 * @param startedAt when it was begun
 * @param submittedAt when it was handed in, null while in progress
 * @param entries the questions in their order
 */
public record AttemptSheet(
        AttemptId id,
        Quiz quiz,
        Instant startedAt,
        @Nullable Instant submittedAt,
        List<Entry> entries) {

    /**
     * One line of the sheet.
     *
     * @param number from 1
     * @param question what is asked
     * @param answer null where none was given yet
     */
    public record Entry(
            int number, ShownQuestion question, @Nullable GivenAnswer answer) {}

    public AttemptSheet {
        entries = List.copyOf(entries);
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    /** How many questions have an answer. */
    public int answered() {
        return (int) entries.stream().filter(entry -> entry.answer() != null).count();
    }

    /** The first question without an answer. */
    public Optional<Entry> firstOpen() {
        return entries.stream().filter(entry -> entry.answer() == null).findFirst();
    }

    public Optional<Entry> entry(QuestionVersionId question) {
        return entries.stream()
                .filter(entry -> entry.question().id().equals(question))
                .findFirst();
    }
}
