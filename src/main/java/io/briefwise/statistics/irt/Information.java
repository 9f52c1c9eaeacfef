package io.briefwise.statistics.irt;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How sharply the marginal log-likelihood is curved: minus its second derivatives by slopes, then intercepts.
 *
 * <p>It is the information that known abilities would give, less what is lost because they are not known, which is the
 * covariance of each learner's score under the posterior (T. A. Louis, Finding the observed information matrix when using
 * the EM algorithm, 1982). The score of a learner is θ x − θ P for slopes and x − P for intercepts. With e = (x, 0) and
 * B = (θ P, P) its covariance is e eᵀ var θ − e cov(θ, B)ᵀ − cov(θ, B) eᵀ + cov(B, B); B is the same for all learners, so
 * that the sums over learners become products of small matrices.
 */
final class Information {

    /** What is rarer than this at a node adds nothing. */
    private static final double NEGLIGIBLE = 1e-20;

    private final Answers answers;
    private final Posterior posterior;
    private final int questions;
    private final int nodes;

    private Information(Answers answers, Posterior posterior) {
        this.answers = answers;
        this.posterior = posterior;
        this.questions = answers.questions();
        this.nodes = posterior.grid().size();
    }

    static RealMatrix of(Answers answers, Posterior posterior) {
        return new Information(answers, posterior).observed();
    }

    private RealMatrix observed() {
        double[][] overlap = new double[nodes][nodes];
        double[][] leaning = new double[questions][nodes];
        RealMatrix information = new Array2DRowRealMatrix(2 * questions, 2 * questions);
        for (int learner = 0; learner < answers.learners(); learner++) {
            gather(learner, overlap, leaning, information);
        }
        RealMatrix curves = curves();
        RealMatrix spread = new Array2DRowRealMatrix(nodes, nodes);
        for (int node = 0; node < nodes; node++) {
            for (int other = 0; other < nodes; other++) {
                spread.setEntry(node, other, (node == other ? posterior.mass(node) : 0) - overlap[node][other]);
            }
        }
        information = information.subtract(curves.multiply(spread).multiply(curves.transpose()));
        RealMatrix mixed = new Array2DRowRealMatrix(leaning, false).multiply(curves.transpose());
        for (int question = 0; question < questions; question++) {
            for (int column = 0; column < 2 * questions; column++) {
                information.addToEntry(question, column, mixed.getEntry(question, column));
                information.addToEntry(column, question, mixed.getEntry(question, column));
            }
            addKnown(question, information);
        }
        return information;
    }

    /** One learner's part of Σ wᵢ wⱼ, of Σ x w (θ − E θ), and of −Σ x xᵀ var θ. */
    private void gather(int learner, double[][] overlap, double[][] leaning, RealMatrix information) {
        double[] from = new double[nodes];
        double variance = 0;
        for (int node = 0; node < nodes; node++) {
            double weight = posterior.weight(learner, node);
            if (weight < NEGLIGIBLE) {
                continue;
            }
            double away = posterior.grid().node(node) - posterior.ability(learner);
            from[node] = weight * away;
            variance += weight * away * away;
            for (int other = 0; other < nodes; other++) {
                overlap[node][other] += weight * posterior.weight(learner, other);
            }
        }
        for (int question = 0; question < questions; question++) {
            if (!answers.right(learner, question)) {
                continue;
            }
            for (int node = 0; node < nodes; node++) {
                leaning[question][node] += from[node];
            }
            for (int other = 0; other < questions; other++) {
                if (answers.right(learner, other)) {
                    information.addToEntry(question, other, -variance);
                }
            }
        }
    }

    /** B at each node. */
    private RealMatrix curves() {
        RealMatrix curves = new Array2DRowRealMatrix(2 * questions, nodes);
        for (int question = 0; question < questions; question++) {
            for (int node = 0; node < nodes; node++) {
                double chance = posterior.chance(question, node);
                curves.setEntry(question, node, chance * posterior.grid().node(node));
                curves.setEntry(questions + question, node, chance);
            }
        }
        return curves;
    }

    /** The information that known abilities would give. */
    private void addKnown(int question, RealMatrix information) {
        for (int node = 0; node < nodes; node++) {
            double chance = posterior.chance(question, node);
            double known = posterior.mass(node) * chance * (1 - chance);
            double ability = posterior.grid().node(node);
            information.addToEntry(question, question, known * ability * ability);
            information.addToEntry(question, questions + question, known * ability);
            information.addToEntry(questions + question, question, known * ability);
            information.addToEntry(questions + question, questions + question, known);
        }
    }
}
