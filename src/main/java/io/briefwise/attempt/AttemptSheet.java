package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
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
 * @param conduct how
 * @param state how far it is
 * @param startedAt when it was begun
 * @param timing its times
 * @param submittedAt when it was handed in, null while in progress
 * @param asked how many questions there are, also in sections that are not open yet
 * @param openTo the zero-based index of the last section that may be read, very large where all may
 * @param entries the questions that are open, in their order
 */
public record AttemptSheet(
        AttemptId id,
        Quiz quiz,
        Conduct conduct,
        AttemptState state,
        Instant startedAt,
        Timing timing,
        @Nullable Instant submittedAt,
        int asked,
        int openTo,
        List<Entry> entries) {

    /**
     * One line of the sheet.
     *
     * @param number from 1
     * @param question what is asked
     * @param answer null where none was given yet
     * @param edition of the answer, for the next one to be based on; 0 where none was ever given
     * @param flagged whether the learner wants to come back to it
     * @param settled whether the answer is final
     * @param tries how many of its answers were checked
     */
    public record Entry(
            int number,
            ShownQuestion question,
            @Nullable GivenAnswer answer,
            int edition,
            boolean flagged,
            boolean settled,
            int tries) {}

    public AttemptSheet {
        entries = List.copyOf(entries);
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    /** How many questions have an answer. */
    public int answered() {
        return entries.size() - unanswered().size();
    }

    /** The first question without an answer. */
    public Optional<Entry> firstOpen() {
        return unanswered().stream().findFirst();
    }

    /** What would be handed in without an answer. */
    public List<Entry> unanswered() {
        return entries.stream().filter(entry -> entry.answer() == null).toList();
    }

    public Optional<Entry> entry(QuestionVersionId question) {
        return entries.stream()
                .filter(entry -> entry.question().id().equals(question))
                .findFirst();
    }
}
