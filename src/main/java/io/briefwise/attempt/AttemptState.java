package io.briefwise.attempt;

/**
 * How far an attempt is. What may follow what is decided here and nowhere else:
 *
 * <pre>
 * in progress ⇄ overdue          (more time given, it is in progress again)
 * in progress, overdue → submitted → marked
 * in progress, overdue → abandoned
 * </pre>
 */
public enum AttemptState {
    /** Answers are taken, in time. */
    IN_PROGRESS,
    /** The deadline passed, but answers are still taken: within the grace period, or as late ones. Told by the clock. */
    OVERDUE,
    /** Handed in, by the learner or by the clock; open answers may wait for their mark. */
    SUBMITTED,
    /** The time ran out and nothing had been answered. */
    ABANDONED,
    /** Handed in, and every answer has its mark. */
    MARKED;

    /** Whether answers are taken. */
    public boolean open() {
        return this == IN_PROGRESS || this == OVERDUE;
    }

    boolean mayBecome(AttemptState next) {
        return switch (this) {
            case IN_PROGRESS -> next == OVERDUE || next == SUBMITTED || next == ABANDONED;
            case OVERDUE -> next == IN_PROGRESS || next == SUBMITTED || next == ABANDONED;
            case SUBMITTED -> next == MARKED;
            case ABANDONED, MARKED -> false;
        };
    }

    /** @throws IllegalStateException if that cannot follow */
    AttemptState become(AttemptState next) {
        if (!mayBecome(next)) {
            throw new IllegalStateException("an attempt that is " + this + " never becomes " + next);
        }
        return next;
    }
}
