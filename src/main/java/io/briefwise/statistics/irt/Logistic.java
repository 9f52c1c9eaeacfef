package io.briefwise.statistics.irt;

/** The logistic function 1 / (1 + e^−z), which takes log-odds to a chance. */
final class Logistic {

    private Logistic() {}

    static double of(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** ln(1 + e^z), without overflow: minus the logarithm of the chance to be wrong. */
    static double cost(double z) {
        return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    }
}
