package io.briefwise.mastery.memory;

import java.time.Duration;

/** How long a card waits for its next review. */
public sealed interface Pause {

    /** Minutes, within the day. */
    record Short(Duration time) implements Pause {}

    /** Whole days, counted in the learner's days. */
    record Days(int days) implements Pause {

        public Days {
            if (days < 1) {
                throw new IllegalArgumentException("a wait of " + days + " days");
            }
        }
    }
}
