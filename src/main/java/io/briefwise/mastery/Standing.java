package io.briefwise.mastery;

import io.briefwise.statistics.Interval;
import java.util.List;

/**
 * How far a learner has come, in a skill, a section or a brief. A figure is never without the answers it rests on.
 *
 * @param answers from how many answers; a question repeated within seven days is not among them
 * @param right how many of them were right in full
 * @param chance the chance to be right on a question of middle difficulty at which nothing can be guessed
 * @param interval where that chance lies with 95 % probability
 * @param rung what that makes
 * @param moves what moved it, newest first
 */
public record Standing(int answers, int right, double chance, Interval interval, Rung rung, List<Move> moves) {

    public Standing {
        moves = List.copyOf(moves);
        if (right > answers || moves.size() != answers) {
            throw new IllegalArgumentException("%d right of %d, %d moves".formatted(right, answers, moves.size()));
        }
    }

    /** Whether there are too few answers to judge. */
    public boolean tooFew() {
        return answers < Rung.LEAST_ANSWERS;
    }
}
