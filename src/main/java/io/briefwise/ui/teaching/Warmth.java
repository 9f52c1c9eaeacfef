package io.briefwise.ui.teaching;

/** How warm a cell is drawn: the less was right, the warmer. */
enum Warmth {
    COOL(0.8),
    MILD(0.65),
    WARM(0.5),
    WARMER(0.3),
    HOT(0);

    private final double least;

    Warmth(double least) {
        this.least = least;
    }

    static Warmth of(double share) {
        for (Warmth warmth : values()) {
            if (share >= warmth.least) {
                return warmth;
            }
        }
        return HOT;
    }

    /** The class in the style sheet. */
    String style() {
        return "c" + ordinal();
    }
}
