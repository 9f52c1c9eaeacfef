package io.briefwise.limit;

import java.time.Duration;

/**
 * What may be tried only so often. A whole class sits behind one address and does the same thing in the same minute, so the
 * allowance of an address is wide and that of one account or person narrow.
 */
public enum Door {
    /** Making an account: a year group may register in one lesson. */
    REGISTRATION(new Allowance(120, Duration.ofHours(1)), new Allowance(5, Duration.ofHours(1))),
    /** Asking for a link by mail; the narrow one also keeps a mailbox from being flooded. */
    RESET_MAIL(new Allowance(60, Duration.ofHours(1)), new Allowance(3, Duration.ofHours(1))),
    /** A class code that no class has: codes are not to be found by trying. */
    JOINING(new Allowance(120, Duration.ofMinutes(10)), new Allowance(15, Duration.ofMinutes(10))),
    /** One's own password once more, before something that cannot be undone. */
    CONFIRMING(new Allowance(300, Duration.ofHours(1)), new Allowance(8, Duration.ofMinutes(15))),
    /** A password that does not fit; the account's is what {@link SignInLimits} reads as a sign of an attack. */
    SIGN_IN(new Allowance(120, Duration.ofMinutes(10)), new Allowance(50, Duration.ofHours(1)));

    private final Allowance origin;
    private final Allowance subject;

    Door(Allowance origin, Allowance subject) {
        this.origin = origin;
        this.subject = subject;
    }

    Allowance origin() {
        return origin;
    }

    Allowance subject() {
        return subject;
    }
}
