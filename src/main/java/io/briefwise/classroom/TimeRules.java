package io.briefwise.classroom;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an attempt may take.
 *
 * @param limit from its beginning on, null for no limit
 * @param grace how long after the deadline an answer that was on its way still counts as in time
 * @param late what becomes of work after that
 */
public record TimeRules(@Nullable Duration limit, Duration grace, LatePolicy late) {

    public static final Duration USUAL_GRACE = Duration.ofSeconds(30);

    /** No limit; a date that is due is asked for and not enforced. */
    public static final TimeRules RELAXED = new TimeRules(null, USUAL_GRACE, new LatePolicy.Accepted(null));

    public TimeRules {
        if ((limit != null && !limit.isPositive()) || grace.isNegative()) {
            throw new IllegalArgumentException("limit " + limit + ", grace " + grace);
        }
    }

    /** So long, and no longer. */
    public static TimeRules strict(@Nullable Duration limit) {
        return new TimeRules(limit, USUAL_GRACE, new LatePolicy.Refused());
    }

    /** The same without a limit: what holds for the closing date alone. */
    TimeRules unlimited() {
        return new TimeRules(null, grace, late);
    }
}
