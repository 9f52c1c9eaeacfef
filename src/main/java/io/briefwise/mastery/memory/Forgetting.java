package io.briefwise.mastery.memory;

/**
 * How memory fades with the days, and what a review makes of it: FSRS-6.
 *
 * <p>With t whole days since the last review, stability S, difficulty D and grade G from 1 (again) to 4 (easy):
 *
 * <ul>
 *   <li>chance to recall R = (1 + F t / S)^(−w20), F = 0.9^(−1/w20) − 1, so that R = 0.9 after S days
 *   <li>first review: S = w[G−1], D = w4 − e^(w5 (G−1)) + 1
 *   <li>D' = w7 · D₀(4) + (1 − w7) (D − w6 (G−3) (10 − D) / 9), where D₀(4) is what a first easy review gives, not held
 *       between 1 and 10
 *   <li>recalled: S' = S [1 + e^w8 (11 − D) S^(−w9) (e^(w10 (1−R)) − 1) · (w15 if hard) · (w16 if easy)]
 *   <li>forgotten: S' = min(w11 D^(−w12) ((S+1)^w13 − 1) e^(w14 (1−R)), S / e^(w17 w18))
 *   <li>again on the same day: S' = S · e^(w17 (G − 3 + w18)) · S^(−w19), never less than S for good and easy
 * </ul>
 *
 * <p>Example with the usual weights: again, then five times good after 0, 1, 3, 8 and 21 days, gives S = 53.626902917 and
 * D = 6.357487084. Source: the definition of FSRS-6 by the open-spaced-repetition project.
 */
public final class Forgetting {

    /** No interval is longer, in days. */
    public static final int LONGEST = 36_500;

    private static final double AFTER_ONE_STABILITY = 0.9;

    private final Weights weights;
    private final double factor;

    public Forgetting(Weights weights) {
        this.weights = weights;
        this.factor = Math.pow(AFTER_ONE_STABILITY, -1 / weights.w(20)) - 1;
    }

    /** The chance to recall it now, 0 to 1. */
    public double recall(Memory memory, long days) {
        if (days < 0) {
            throw new IllegalArgumentException(days + " days after a review");
        }
        return Math.pow(1 + factor * days / memory.stability(), -weights.w(20));
    }

    /** After how many days the chance to recall has sunk to the target; at least one. */
    public int interval(Memory memory, double target) {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("a target retention of " + target);
        }
        double days = memory.stability() / factor * (Math.pow(target, -1 / weights.w(20)) - 1);
        return (int) Math.clamp(Math.rint(days), 1, LONGEST);
    }

    /** What the first review leaves. */
    public Memory first(Rating rating) {
        return Memory.held(weights.w(rating.grade() - 1), firstDifficulty(rating));
    }

    /** What a later review leaves, whole days after the one before; on the same day they are 0. */
    public Memory next(Memory memory, Rating rating, long days) {
        double stability;
        if (days == 0) {
            stability = sameDay(memory.stability(), rating);
        } else if (rating.recalled()) {
            stability = recalled(memory, rating, recall(memory, days));
        } else {
            stability = forgotten(memory, recall(memory, days));
        }
        return Memory.held(stability, nextDifficulty(memory.difficulty(), rating));
    }

    private double firstDifficulty(Rating rating) {
        return weights.w(4) - Math.exp(weights.w(5) * (rating.grade() - 1)) + 1;
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        double moved = difficulty - weights.w(6) * (rating.grade() - 3) * (10 - difficulty) / 9;
        return weights.w(7) * firstDifficulty(Rating.EASY) + (1 - weights.w(7)) * moved;
    }

    private double recalled(Memory memory, Rating rating, double recall) {
        double bonus = switch (rating) {
            case HARD -> weights.w(15);
            case EASY -> weights.w(16);
            case AGAIN, GOOD -> 1;
        };
        double gain = Math.exp(weights.w(8))
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -weights.w(9))
                * (Math.exp(weights.w(10) * (1 - recall)) - 1)
                * bonus;
        return memory.stability() * (1 + gain);
    }

    private double forgotten(Memory memory, double recall) {
        double left = weights.w(11)
                * Math.pow(memory.difficulty(), -weights.w(12))
                * (Math.pow(memory.stability() + 1, weights.w(13)) - 1)
                * Math.exp(weights.w(14) * (1 - recall));
        return Math.min(left, memory.stability() / Math.exp(weights.w(17) * weights.w(18)));
    }

    private double sameDay(double stability, Rating rating) {
        double change =
                Math.exp(weights.w(17) * (rating.grade() - 3 + weights.w(18))) * Math.pow(stability, -weights.w(19));
        boolean neverLess = switch (rating) {
            case GOOD, EASY -> true;
            case AGAIN, HARD -> false;
        };
        return stability * (neverLess ? Math.max(1, change) : change);
    }
}
