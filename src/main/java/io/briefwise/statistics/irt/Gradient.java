package io.briefwise.statistics.irt;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * The gradient of the marginal log-likelihood: how it changes with each slope, then with each intercept.
 *
 * <pre>∂/∂a = Σ x E[θ] − Σ m θ P, ∂/∂d = Σ x − Σ m P</pre>
 *
 * <p>The first sums are over learners, the second over nodes; m is the number of learners expected at a node.
 */
final class Gradient {

    private Gradient() {}

    static RealVector of(Answers answers, Posterior posterior) {
        int questions = answers.questions();
        double[] gradient = new double[2 * questions];
        for (int learner = 0; learner < answers.learners(); learner++) {
            for (int question = 0; question < questions; question++) {
                if (answers.right(learner, question)) {
                    gradient[question] += posterior.ability(learner);
                    gradient[questions + question]++;
                }
            }
        }
        for (int question = 0; question < questions; question++) {
            for (int node = 0; node < posterior.grid().size(); node++) {
                double right = posterior.mass(node) * posterior.chance(question, node);
                gradient[question] -= right * posterior.grid().node(node);
                gradient[questions + question] -= right;
            }
        }
        return new ArrayRealVector(gradient, false);
    }
}
