package io.briefwise.analytics;

import io.briefwise.statistics.Interval;
import io.briefwise.statistics.Share;

/** A share of some answers, such as how much was right of them, as far as it can be judged. */
public sealed interface Cell {

    /** Fewer cases say nothing. */
    int LEAST_CASES = 4;

    /** How many answers there are. */
    int answers();

    /** Too few to judge. */
    record TooFew(int answers) implements Cell {}

    /**
     * Enough to judge.
     *
     * @param share 0 to 1
     * @param interval where the share lies with 95 % confidence
     * @param answers how many answers there are
     */
    record Judged(double share, Interval interval, int answers) implements Cell {}

    /** Of one learner: each answer is a case. */
    static Cell ofAnswers(double right, int answers) {
        return answers < LEAST_CASES ? new TooFew(answers) : judged(new Share(right, answers), answers);
    }

    /**
     * Of a class: each learner is a case, since the answers of one learner resemble each other.
     *
     * @param shares the sum of the learners' shares
     * @param learners how many learners have answered
     * @param answers how many answers they gave
     */
    static Cell ofLearners(double shares, int learners, int answers) {
        return learners < LEAST_CASES
                ? new TooFew(answers)
                : judged(new Share(Math.min(shares, learners), learners), answers);
    }

    private static Cell judged(Share share, int answers) {
        return new Judged(share.share(), share.interval(), answers);
    }
}
