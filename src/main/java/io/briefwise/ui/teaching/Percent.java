package io.briefwise.ui.teaching;

/** Shares as whole hundredths, as instructors read them. */
final class Percent {

    private Percent() {}

    static int of(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
