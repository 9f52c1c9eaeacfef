package io.briefwise.limit;

import java.time.Duration;

/** Whether a door may be tried now. */
public sealed interface Verdict {

    record Open() implements Verdict {}

    /** Not yet: the door opens again by itself after this time. */
    record Wait(Duration time) implements Verdict {

        public Wait {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("nothing to wait for: " + time);
            }
        }

        /** In whole seconds, never too few. */
        public long seconds() {
            return time.plusNanos(999_999_999).toSeconds();
        }
    }
}
