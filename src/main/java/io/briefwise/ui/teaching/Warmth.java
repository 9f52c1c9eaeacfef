package io.briefwise.ui.teaching;

/** How warm a cell is drawn: the less was right, the warmer. */
public enum Warmth {
    COOL(0.8),
    MILD(0.65),
    WARM(0.5),
    WARMER(0.3),
    HOT(0);

    private final double least;

    Warmth(double least) {
        this.least = least;
    }

    public static Warmth of(double share) {
        for (Warmth warmth : values()) {
            if (share >= warmth.least) {
                return warmth;
            }
        }
        return HOT;
    }

    /** By how much was wrong instead. */
    public static Warmth ofWrong(double share) {
        return of(1 - share);
    }

    /** The class in the style sheet. */
    public String style() {
        return "c" + ordinal();
    }
}
