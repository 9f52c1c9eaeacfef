package io.briefwise.ui.teaching;

/** Shares as whole hundredths, as instructors read them. */
public final class Percent {

    private Percent() {}

    public static int of(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
