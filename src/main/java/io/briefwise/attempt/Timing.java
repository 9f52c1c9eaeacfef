package io.briefwise.attempt;

import io.briefwise.classroom.TimeRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of an attempt by the server's clock, as of when it was asked; a page counts down from them, not by its own.
 *
 * @param now when it was asked
 * @param deadline null where there is none
 * @param ends from when on no answer is taken, null for never
 * @param rules what becomes of what is late
 */
public record Timing(
        Instant now, @Nullable Instant deadline, @Nullable Instant ends, TimeRules rules) {

    /** How much time there is to the deadline, none once it is over; empty where there is none. */
    public Optional<Duration> left() {
        return Optional.ofNullable(deadline)
                .map(until -> until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    }
}
