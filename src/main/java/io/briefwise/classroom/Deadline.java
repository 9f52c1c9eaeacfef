package io.briefwise.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when an attempt may go on. All are moments, so neither time zones nor daylight saving touch them: an hour is an
 * hour; what a date on the wall means is settled when it is set, by {@link WallTime}.
 *
 * <pre>deadline = min(start + limit + extra time, close + extension)</pre>
 *
 * Begun at 9:00 with a limit of 60 minutes and 25 % more, closing at 10:00 with no extension: 10:00. With an extension of
 * 30 minutes: 10:15.
 *
 * @param at the deadline, null for none
 * @param inTimeUntil with the grace period; an answer that is saved before counts as in time
 * @param ends from when on no answer is taken, and the clock hands in; null for never
 */
public record Deadline(
        @Nullable Instant at,
        @Nullable Instant inTimeUntil,
        @Nullable Instant ends) {

    public static final Deadline NONE = new Deadline(null, null, null);

    public static Deadline of(
            Instant start, TimeRules rules, @Nullable Instant close, Accommodation granted, Duration extension) {
        Duration limit = rules.limit();
        Instant limitEnds = limit == null ? null : start.plus(longer(limit, granted.extraTime()));
        Instant closes = close == null ? null : close.plus(extension);
        Instant at = Stream.of(limitEnds, closes)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return at == null ? NONE : new Deadline(at, at.plus(rules.grace()), ends(at, rules));
    }

    private static Duration longer(Duration limit, int percent) {
        return limit.plus(limit.multipliedBy(percent).dividedBy(100));
    }

    private static @Nullable Instant ends(Instant at, TimeRules rules) {
        return switch (rules.late()) {
            case LatePolicy.Refused() -> at.plus(rules.grace());
            case LatePolicy.Deducted(Duration within, double _) -> at.plus(longest(rules.grace(), within));
            case LatePolicy.Accepted(Duration within) ->
                within == null ? null : at.plus(longest(rules.grace(), within));
        };
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether the deadline is over, in grace or not. */
    public boolean passedAt(Instant moment) {
        return at != null && !moment.isBefore(at);
    }

    /** Whether what is saved at a moment is late. */
    public boolean lateAt(Instant moment) {
        return inTimeUntil != null && !moment.isBefore(inTimeUntil);
    }

    /** Whether nothing more is taken at a moment. */
    public boolean endedAt(Instant moment) {
        return ends != null && !moment.isBefore(ends);
    }

    /** When everything is over that has a date: the end, or the deadline where late work has none; null for never. */
    @Nullable
    Instant closing() {
        return ends == null ? at : ends;
    }
}
