package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Head;

/**
 * Gives each question its chance of being usable as it is: the track record of its rule as log-odds, plus what its
 * features add. With a record of 0.70 (0.85 as log-odds) and features that add -0.45, the chance is
 * 1 / (1 + e^(-0.40)) = 0.60.
 */
public final class Ranking {

    /** Below this chance a question is not offered. */
    public static final double LEAST = 0.3;

    private static final Ranking USUAL = new Ranking(TrackRecords.read(), Weights.read());

    private final TrackRecords records;
    private final Weights weights;

    private Ranking(TrackRecords records, Weights weights) {
        this.records = records;
        this.weights = weights;
    }

    /** With the records and weights that ship. */
    public static Ranking usual() {
        return USUAL;
    }

    /** The same candidate with its confidence and difficulty estimated. */
    public Candidate ranked(Candidate candidate) {
        Head head = candidate.question().head().estimated(chance(candidate), Difficulty.of(candidate));
        return new Candidate(candidate.question().headed(head), candidate.source(), candidate.answers());
    }

    private double chance(Candidate candidate) {
        Head head = candidate.question().head();
        double share = records.share(head.family(), head.rule(), head.confidence());
        double odds = Math.log(share / (1 - share)) + weights.add(candidate);
        return 1 / (1 + Math.exp(-odds));
    }
}
