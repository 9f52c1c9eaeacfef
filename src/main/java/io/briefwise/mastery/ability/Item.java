package io.briefwise.mastery.ability;

/**
 * What counts of a question here: {@code P = c + (1 − c) / (1 + e^(d − θ))} is the chance that a learner of ability θ is
 * right (Rasch with a floor for guessing).
 *
 * <p>A question of difficulty 0 with four options is answered by a learner of ability 0 with 0.25 + 0.75 · 0.5 = 0.625.
 *
 * @param difficulty d, in logits: 0 for a middling question, above for harder
 * @param floor c, the chance to be right by guessing, 0 where nothing can be guessed
 */
public record Item(double difficulty, double floor) {

    /** A question of middle difficulty at which nothing can be guessed. */
    public static final Item MIDDLING = new Item(0, 0);

    public Item {
        if (!Double.isFinite(difficulty) || !(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("difficulty %s, floor %s".formatted(difficulty, floor));
        }
    }

    /** A question of some difficulty with one of so many options right. */
    public static Item among(int options, double difficulty) {
        return new Item(difficulty, 1.0 / options);
    }

    /** The chance to be right. */
    public double chance(double ability) {
        return floor + (1 - floor) / (1 + Math.exp(difficulty - ability));
    }
}
