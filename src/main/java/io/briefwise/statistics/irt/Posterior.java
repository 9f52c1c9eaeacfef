package io.briefwise.statistics.irt;

/**
 * What the answers say of each learner's ability, given slopes and intercepts: the chance of each node of the quadrature.
 *
 * <p>The logarithm of the likelihood of a learner is θ Σ x a + Σ x d − Σ ln(1 + e^(aθ + d)): of the answers x only two sums
 * matter at each node, so that the work grows with learners × (questions + nodes), not with their product.
 */
final class Posterior {

    private final Quadrature grid;
    private final double[][] chances;
    private final double[][] weights;
    private final double[] abilities;
    private final double[] mass;
    private double logLikelihood;

    Posterior(Answers answers, Quadrature grid, double[] slopes, double[] intercepts) {
        this.grid = grid;
        int nodes = grid.size();
        chances = new double[slopes.length][nodes];
        weights = new double[answers.learners()][nodes];
        abilities = new double[answers.learners()];
        mass = new double[nodes];
        double[] base = base(slopes, intercepts);
        for (int learner = 0; learner < answers.learners(); learner++) {
            double slope = 0;
            double intercept = 0;
            for (int question = 0; question < slopes.length; question++) {
                if (answers.right(learner, question)) {
                    slope += slopes[question];
                    intercept += intercepts[question];
                }
            }
            logLikelihood += intercept + weigh(learner, slope, base);
        }
    }

    /** The logarithm of each node's weight, and of the chance to have everything wrong there. */
    private double[] base(double[] slopes, double[] intercepts) {
        double[] base = new double[grid.size()];
        for (int node = 0; node < base.length; node++) {
            base[node] = grid.logWeight(node);
            for (int question = 0; question < slopes.length; question++) {
                double z = slopes[question] * grid.node(node) + intercepts[question];
                chances[question][node] = Logistic.of(z);
                base[node] -= Logistic.cost(z);
            }
        }
        return base;
    }

    /** Fills the learner's row; the result is the logarithm of its sum before it was made a distribution. */
    private double weigh(int learner, double slope, double[] base) {
        double[] row = weights[learner];
        double largest = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < row.length; node++) {
            row[node] = slope * grid.node(node) + base[node];
            largest = Math.max(largest, row[node]);
        }
        double sum = 0;
        for (int node = 0; node < row.length; node++) {
            row[node] = Math.exp(row[node] - largest);
            sum += row[node];
        }
        for (int node = 0; node < row.length; node++) {
            row[node] /= sum;
            mass[node] += row[node];
            abilities[learner] += row[node] * grid.node(node);
        }
        return largest + Math.log(sum);
    }

    Quadrature grid() {
        return grid;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    /** The chance to be right on a question at a node. */
    double chance(int question, int node) {
        return chances[question][node];
    }

    /** The chance of a node for a learner. */
    double weight(int learner, int node) {
        return weights[learner][node];
    }

    /** The learner's mean ability. */
    double ability(int learner) {
        return abilities[learner];
    }

    /** The number of learners that is expected at a node. */
    double mass(int node) {
        return mass[node];
    }
}
