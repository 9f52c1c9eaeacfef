package io.briefwise.attempt;

import io.briefwise.classroom.WhichCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several attempts at one assignment come to. An abandoned attempt is an attempt, worth nothing; one whose open answers
 * wait for a mark counts with what is marked so far; a practice is not counted.
 *
 * @param share 0 to 1, lateness taken off
 * @param from the attempts that it comes from: one, or all for the average
 */
public record CountedMark(double share, List<AttemptId> from) {

    public CountedMark {
        from = List.copyOf(from);
    }

    /** Of the attempts that have a mark; empty where none has. */
    static Optional<CountedMark> of(List<AttemptCard> attempts, WhichCounts counts) {
        List<AttemptCard> marked = attempts.stream()
                .filter(attempt -> attempt.mark() != null)
                .sorted(Comparator.comparing(AttemptCard::startedAt))
                .toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (counts) {
                    case FIRST -> one(marked.getFirst());
                    case LAST -> one(marked.getLast());
                    case BEST ->
                        one(marked.stream()
                                .max(Comparator.comparingDouble(CountedMark::share))
                                .orElseThrow());
                    case AVERAGE ->
                        new CountedMark(
                                marked.stream()
                                        .mapToDouble(CountedMark::share)
                                        .average()
                                        .orElse(0),
                                marked.stream().map(AttemptCard::id).toList());
                });
    }

    private static CountedMark one(AttemptCard attempt) {
        return new CountedMark(share(attempt), List.of(attempt.id()));
    }

    private static double share(AttemptCard attempt) {
        @Nullable Mark mark = attempt.mark();
        return mark == null ? 0 : mark.counted();
    }
}
