package io.briefwise.mastery.memory;

import java.time.Duration;
import java.util.List;

/**
 * The short waits before a card's interval is counted in days.
 *
 * @param learning after the first review
 * @param relearning after a card was forgotten
 */
public record Steps(List<Duration> learning, List<Duration> relearning) {

    /** One and ten minutes; ten minutes. */
    public static final Steps USUAL =
            new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)));

    public static final Steps NONE = new Steps(List.of(), List.of());

    public Steps {
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
    }

    List<Duration> of(Phase phase) {
        return switch (phase) {
            case LEARNING -> learning;
            case RELEARNING -> relearning;
            case REVIEW -> List.of();
        };
    }
}
