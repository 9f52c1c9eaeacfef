package io.briefwise.attempt;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
            int tries) {

        private Entry with(@Nullable GivenAnswer stored, int asEdition) {
            return new Entry(number, question, stored, asEdition, flagged, settled, tries);
        }

        private Entry with(boolean flag) {
            return new Entry(number, question, answer, edition, flag, settled, tries);
        }
    }

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

    /** The same sheet once an answer was stored, empty for one that was taken back. */
    public AttemptSheet stored(QuestionVersionId question, Answer answer, Receipt receipt) {
        GivenAnswer stored = answer.response().empty()
                ? null
                : new GivenAnswer(answer.response(), answer.certainty(), receipt.savedAt());
        return change(question, entry -> entry.with(stored, receipt.edition()));
    }

    /** The same sheet once it is known what another page stored. */
    public AttemptSheet stored(QuestionVersionId question, Superseded by) {
        return change(question, entry -> entry.with(by.stored(), by.edition()));
    }

    /** The same sheet once a flag was put at a question or taken away. */
    public AttemptSheet flagged(QuestionVersionId question, boolean flag) {
        return change(question, entry -> entry.with(flag));
    }

    private AttemptSheet change(QuestionVersionId question, UnaryOperator<Entry> changed) {
        return new AttemptSheet(
                id,
                quiz,
                conduct,
                state,
                startedAt,
                timing,
                submittedAt,
                asked,
                openTo,
                entries.stream()
                        .map(entry -> entry.question().id().equals(question) ? changed.apply(entry) : entry)
                        .toList());
    }

    public Optional<Entry> entry(QuestionVersionId question) {
        return entries.stream()
                .filter(entry -> entry.question().id().equals(question))
                .findFirst();
    }
}
