package io.briefwise.attempt;

/**
 * What an attempt is worth so far.
 *
 * @param points the sum of the fractions of the questions marked
 * @param possible how many questions are marked; an unanswered one is, with 0
 * @param awaiting how many answers wait for a person to mark them
 * @param deduction the share that lateness takes off what counts, 0 to 1; the points are as they were
 */
public record Mark(double points, int possible, int awaiting, double deduction) {

    public Mark {
        if (points < 0 || points > possible || awaiting < 0 || !(deduction >= 0 && deduction <= 1)) {
            throw new IllegalArgumentException(
                    "%s of %d points, %d awaiting, %s off".formatted(points, possible, awaiting, deduction));
        }
    }

    /** In time. */
    public Mark(double points, int possible, int awaiting) {
        this(points, possible, awaiting, 0);
    }

    /** The share of the points possible, 0 where none are. */
    public double share() {
        return possible == 0 ? 0 : points / possible;
    }

    /** What counts: the share, less what lateness takes off. */
    public double counted() {
        return share() * (1 - deduction);
    }
}
