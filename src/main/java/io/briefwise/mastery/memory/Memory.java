package io.briefwise.mastery.memory;

/**
 * What is left of something learned.
 *
 * @param stability the days after which nine in ten are still remembered
 * @param difficulty how slowly it takes hold, 1 to 10
 */
public record Memory(double stability, double difficulty) {

    /** Nothing is forgotten faster. */
    public static final double LEAST_STABILITY = 0.001;

    private static final double EASIEST = 1;
    private static final double HARDEST = 10;

    public Memory {
        if (!(stability >= LEAST_STABILITY) || !Double.isFinite(stability)) {
            throw new IllegalArgumentException("a stability of " + stability + " days");
        }
        if (!(difficulty >= EASIEST && difficulty <= HARDEST)) {
            throw new IllegalArgumentException("a difficulty of " + difficulty);
        }
    }

    static Memory held(double stability, double difficulty) {
        return new Memory(Math.max(stability, LEAST_STABILITY), Math.clamp(difficulty, EASIEST, HARDEST));
    }
}
