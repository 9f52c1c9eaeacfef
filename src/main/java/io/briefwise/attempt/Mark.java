package io.briefwise.attempt;

/**
 * What an attempt is worth so far.
 *
 * @param points the sum of the fractions of the questions marked
 * @param possible how many questions are marked; an unanswered one is, with 0
 * @param awaiting how many answers wait for a person to mark them
 */
public record Mark(double points, int possible, int awaiting) {

    public Mark {
        if (points < 0 || points > possible || awaiting < 0) {
            throw new IllegalArgumentException("%s of %d points, %d awaiting".formatted(points, possible, awaiting));
        }
    }

    /** The share of the points possible, 0 where none are. */
    public double share() {
        return possible == 0 ? 0 : points / possible;
    }
}
