package io.briefwise.classroom;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What becomes of work after its deadline and the grace period. */
public sealed interface LatePolicy {

    /** It is not taken: what was saved until then counts, as if it had been handed in at the deadline. */
    record Refused() implements LatePolicy {}

    /**
     * It is taken, and costs a part of the mark.
     *
     * @param within how long after the deadline
     * @param deduction the share of the mark that it costs, above 0, at most 1
     */
    record Deducted(Duration within, double deduction) implements LatePolicy {
        public Deducted {
            if (!(deduction > 0 && deduction <= 1) || within.isNegative()) {
                throw new IllegalArgumentException("late work within " + within + " costs " + deduction);
            }
        }
    }

    /**
     * It is taken as if it were in time; how late it is stays known.
     *
     * @param within how long after the deadline, null for as long as it takes
     */
    record Accepted(@Nullable Duration within) implements LatePolicy {
        public Accepted {
            if (within != null && within.isNegative()) {
                throw new IllegalArgumentException("late work within " + within);
            }
        }
    }

    /** The share of the mark that lateness costs. */
    default double cost() {
        return switch (this) {
            case Refused _, Accepted _ -> 0;
            case Deducted(var _, double deduction) -> deduction;
        };
    }
}
