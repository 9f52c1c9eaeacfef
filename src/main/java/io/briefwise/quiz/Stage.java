package io.briefwise.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody looks at their attempt. */
public enum Stage {
    /** While it goes on; only what is settled can be shown then. */
    DURING,
    /** In the first two minutes after handing in. */
    RIGHT_AFTER,
    /** Later, while others may still take the quiz. */
    LATER,
    /** After the quiz closed for the class. */
    AFTER_CLOSING;

    private static final Duration RIGHT = Duration.ofMinutes(2);

    /**
     * The stage at a time. What is taken unasked never closes.
     *
     * @param submittedAt null while the attempt goes on
     * @param closes null where the quiz has no closing date
     */
    public static Stage at(Instant now, @Nullable Instant submittedAt, @Nullable Instant closes) {
        if (submittedAt == null) {
            return DURING;
        }
        if (closes != null && !now.isBefore(closes)) {
            return AFTER_CLOSING;
        }
        return now.isBefore(submittedAt.plus(RIGHT)) ? RIGHT_AFTER : LATER;
    }
}
