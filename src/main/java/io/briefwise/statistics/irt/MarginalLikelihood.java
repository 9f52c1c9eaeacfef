package io.briefwise.statistics.irt;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Finds the slopes and intercepts that make answers most likely, abilities being N(0, 1) and integrated out (R. D. Bock and
 * M. Aitkin, Marginal maximum likelihood estimation of item parameters, 1981).
 *
 * <p>The more questions, the narrower the likelihood of a learner, and the more nodes the integral needs: it starts with 61
 * nodes and doubles them until the estimates stand still.
 */
final class MarginalLikelihood {

    private static final List<Integer> NODES = List.of(61, 121, 241, 481, 961);
    private static final double STILL = 1e-7;
    /** What may still move at the finest. */
    private static final double ALMOST_STILL = 1e-6;
    /** A slope below this is 0 but for rounding. */
    static final double NO_SLOPE = 1e-4;

    private MarginalLikelihood() {}

    static Fit fit(Model model, Answers answers) {
        if (answers.questions() < model.leastQuestions()) {
            return new Fit.Failed(NotEstimated.TOO_FEW_QUESTIONS);
        }
        RealMatrix design = model.design(answers.questions());
        RealVector here = start(answers, design);
        double moved = Double.POSITIVE_INFINITY;
        double logLikelihood = Double.NaN;
        for (int nodes : NODES) {
            switch (new Ascent(answers, Quadrature.of(nodes), design).climb(here)) {
                case Ascent.Lost(NotEstimated reason) -> {
                    return new Fit.Failed(reason);
                }
                case Ascent.Summit summit -> {
                    moved = summit.parameters().subtract(here).getLInfNorm();
                    here = summit.parameters();
                    logLikelihood = summit.logLikelihood();
                }
            }
            if (moved < STILL) {
                break;
            }
        }
        return moved > ALMOST_STILL
                ? new Fit.Failed(NotEstimated.NO_CONVERGENCE)
                : found(design.operate(here).toArray(), logLikelihood);
    }

    /** A slope of 1, and the log-odds of being right. */
    private static RealVector start(Answers answers, RealMatrix design) {
        int questions = answers.questions();
        double[] start = new double[design.getColumnDimension()];
        Arrays.fill(start, 1);
        for (int question = 0; question < questions; question++) {
            double right = (double) answers.right(question) / answers.learners();
            start[start.length - questions + question] = Math.log(right / (1 - right));
        }
        return new ArrayRealVector(start, false);
    }

    /** Better learners have the higher abilities: turned round, the same slopes would be as likely. */
    private static Fit found(double[] parameters, double logLikelihood) {
        int questions = parameters.length / 2;
        double[] slopes = Arrays.copyOf(parameters, questions);
        double[] intercepts = Arrays.copyOfRange(parameters, questions, parameters.length);
        if (Arrays.stream(slopes).allMatch(slope -> Math.abs(slope) < NO_SLOPE)) {
            return new Fit.Failed(NotEstimated.NOTHING_IN_COMMON);
        }
        double side = Arrays.stream(slopes).sum() < 0 ? -1 : 1;
        return new Fit.Found(
                Arrays.stream(slopes).map(slope -> side * slope).boxed().toList(),
                Arrays.stream(intercepts).boxed().toList(),
                logLikelihood);
    }
}
