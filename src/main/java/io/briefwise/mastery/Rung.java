package io.briefwise.mastery;

/** The ladder of mastery. A learner goes down as the chance to be right does. */
public enum Rung {
    /** No answer. */
    NOT_STARTED,
    /** Fewer than four answers, or a chance to be right below 0.6. */
    ATTEMPTED,
    /** A chance of 0.6 or more. */
    FAMILIAR,
    /** A chance of 0.8 or more, and of 0.6 at least where the estimate errs. */
    PROFICIENT,
    /** Proficient, and right at least seven days later among questions for other skills. */
    MASTERED;

    static final int LEAST_ANSWERS = 4;
    private static final double FAMILIAR_FROM = 0.6;
    private static final double PROFICIENT_FROM = 0.8;

    /** The rung below mastery that an estimate reaches. */
    static Rung of(int answers, double chance, double low) {
        if (answers == 0) {
            return NOT_STARTED;
        }
        if (answers < LEAST_ANSWERS || chance < FAMILIAR_FROM) {
            return ATTEMPTED;
        }
        return chance >= PROFICIENT_FROM && low >= FAMILIAR_FROM ? PROFICIENT : FAMILIAR;
    }
}
