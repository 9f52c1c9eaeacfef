package io.briefwise.statistics.irt;

import java.util.Arrays;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Climbs to the maximum of the marginal log-likelihood by Newton's method: steps are halved until they lead upwards, and
 * turned towards the gradient where the surface is not curved like a summit.
 */
final class Ascent {

    private static final double FLAT = 1e-8;
    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVINGS = 40;
    private static final double LONGEST_STEP = 2;
    /** A slope beyond this is on its way to infinity. */
    private static final double STEEPEST = 25;
    /** A summit with a direction this much less curved than another is a ridge. */
    private static final double RIDGE = 1e-9;

    private final Answers answers;
    private final Quadrature grid;
    private final RealMatrix design;

    Ascent(Answers answers, Quadrature grid, RealMatrix design) {
        this.answers = answers;
        this.grid = grid;
        this.design = design;
    }

    /** Where a climb ends. */
    sealed interface End {}

    /** At the top. */
    record Summit(RealVector parameters, double logLikelihood) implements End {}

    /** Nowhere. */
    record Lost(NotEstimated reason) implements End {}

    End climb(RealVector start) {
        RealVector here = start;
        Posterior posterior = posterior(here);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector gradient = design.preMultiply(Gradient.of(answers, posterior));
            RealMatrix information = design.transpose()
                    .multiply(Information.of(answers, posterior))
                    .multiply(design);
            if (gradient.getLInfNorm() < FLAT) {
                return curved(information)
                        ? new Summit(here, posterior.logLikelihood())
                        : new Lost(NotEstimated.AMBIGUOUS);
            }
            RealVector direction = direction(information, gradient);
            double enough = posterior.logLikelihood() - 1e-13 * Math.abs(posterior.logLikelihood());
            int halvings = 0;
            RealVector next = here.add(direction);
            posterior = posterior(next);
            while (!(posterior.logLikelihood() >= enough) && halvings++ < MOST_HALVINGS) {
                direction = direction.mapMultiply(0.5);
                next = here.add(direction);
                posterior = posterior(next);
            }
            if (halvings > MOST_HALVINGS) {
                return new Lost(NotEstimated.NO_CONVERGENCE);
            }
            here = next;
            if (Arrays.stream(slopes(here)).anyMatch(slope -> Math.abs(slope) > STEEPEST)) {
                return new Lost(NotEstimated.STEP);
            }
        }
        return new Lost(NotEstimated.NO_CONVERGENCE);
    }

    private static RealVector direction(RealMatrix information, RealVector gradient) {
        double largest = 0;
        for (int i = 0; i < information.getRowDimension(); i++) {
            largest = Math.max(largest, Math.abs(information.getEntry(i, i)));
        }
        RealMatrix curvature = symmetric(information);
        for (double turn = 1e-3; ; turn *= 10) {
            try {
                RealVector direction = new CholeskyDecomposition(curvature, 1e-6, 1e-12 * largest)
                        .getSolver()
                        .solve(gradient);
                double length = direction.getLInfNorm();
                return length > LONGEST_STEP ? direction.mapMultiply(LONGEST_STEP / length) : direction;
            } catch (NonPositiveDefiniteMatrixException _) {
                for (int i = 0; i < curvature.getRowDimension(); i++) {
                    curvature.addToEntry(i, i, turn * largest);
                }
            }
        }
    }

    private static boolean curved(RealMatrix information) {
        double[] curvatures = new EigenDecomposition(symmetric(information)).getRealEigenvalues();
        double least = Arrays.stream(curvatures).min().orElse(0);
        double most = Arrays.stream(curvatures).max().orElse(0);
        return least > RIDGE * most;
    }

    /** Without what rounding made different on both sides of the diagonal. */
    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private Posterior posterior(RealVector parameters) {
        double[] all = design.operate(parameters).toArray();
        int questions = answers.questions();
        return new Posterior(
                answers, grid, Arrays.copyOf(all, questions), Arrays.copyOfRange(all, questions, all.length));
    }

    private double[] slopes(RealVector parameters) {
        return Arrays.copyOf(design.operate(parameters).toArray(), answers.questions());
    }
}
