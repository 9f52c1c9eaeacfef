package io.briefwise.statistics.irt;

import java.util.List;

/**
 * A learner's ability, expected a posteriori: the mean of what is likely after the answers, abilities being N(0, 1) before.
 *
 * <pre>Σ θ L w / Σ L w, and the root of Σ (θ − mean)² L w / Σ L w</pre>
 *
 * <p>w are the weights of a Gauss–Hermite quadrature, L the likelihood of the answers at its nodes. Without an answer it is
 * 0 ± 1. (R. D. Bock and R. J. Mislevy, Adaptive EAP estimation of ability in a microcomputer environment, 1982.)
 *
 * @param mean the estimate
 * @param deviation its posterior standard deviation
 */
public record Ability(double mean, double deviation) {

    private static final Quadrature GRID = Quadrature.of(481);

    /** An answer to a question of known discrimination and difficulty. */
    public record Answer(Curve question, boolean right) {}

    public static Ability of(List<Answer> answers) {
        double[] slopes = answers.stream()
                .mapToDouble(answer -> answer.question().discrimination())
                .toArray();
        double[] intercepts = answers.stream()
                .map(Answer::question)
                .mapToDouble(question -> -question.discrimination() * question.difficulty())
                .toArray();
        boolean[] right = new boolean[slopes.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = answers.get(i).right();
        }
        Posterior posterior = new Posterior(new Answers(new boolean[][] {right}), GRID, slopes, intercepts);
        double variance = 0;
        for (int node = 0; node < GRID.size(); node++) {
            double away = GRID.node(node) - posterior.ability(0);
            variance += posterior.weight(0, node) * away * away;
        }
        return new Ability(posterior.ability(0), Math.sqrt(variance));
    }
}
