package io.briefwise.mastery.ability;

/**
 * Where a learner or a question stands in the ratings.
 *
 * @param at ability or difficulty, in logits
 * @param answers how many answers have moved it
 */
public record Rated(double at, int answers) {

    public Rated {
        if (!Double.isFinite(at) || answers < 0) {
            throw new IllegalArgumentException("at %s after %d answers".formatted(at, answers));
        }
    }

    /** Nobody has answered yet. */
    public static Rated starting(double at) {
        return new Rated(at, 0);
    }

    Rated moved(double by) {
        return new Rated(at + by, answers + 1);
    }
}
