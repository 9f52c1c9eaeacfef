package io.briefwise.statistics.irt;

import java.util.List;

/** Estimates of a model that make given answers most likely, or the reason why there are none. */
sealed interface Fit {

    /**
     * Estimates at which the gradient of the log-likelihood is below 10⁻⁸.
     *
     * @param slopes a of each question
     * @param intercepts −a b of each question
     */
    record Found(List<Double> slopes, List<Double> intercepts, double logLikelihood) implements Fit {}

    /** No estimates. */
    record Failed(NotEstimated reason) implements Fit {}
}
