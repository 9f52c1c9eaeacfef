package io.briefwise.generation.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with a ridge penalty, fitted by gradient steps on standardised features; the same for the same
 * examples.
 */
final class LogisticRegression {

    private static final int STEPS = 4000;
    private static final double STEP = 0.3;
    private static final double RIDGE = 1;

    private final double[] means;
    private final double[] spreads;
    private final double[] weights;
    private final double intercept;

    private LogisticRegression(double[] means, double[] spreads, double[] weights, double intercept) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
        this.intercept = intercept;
    }

    record Example(double[] features, boolean accepted) {}

    static LogisticRegression of(List<Example> examples) {
        int size = examples.getFirst().features().length;
        double[] means = new double[size];
        double[] spreads = new double[size];
        for (int f = 0; f < size; f++) {
            int feature = f;
            means[f] = examples.stream()
                    .mapToDouble(e -> e.features()[feature])
                    .average()
                    .orElse(0);
            double mean = means[f];
            spreads[f] = Math.sqrt(examples.stream()
                    .mapToDouble(e -> Math.pow(e.features()[feature] - mean, 2))
                    .average()
                    .orElse(0));
        }
        double[] weights = new double[size];
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            double rise = 0;
            for (Example example : examples) {
                double sum = intercept;
                for (int f = 0; f < size; f++) {
                    sum += weights[f] * standard(example.features()[f], means[f], spreads[f]);
                }
                double error = (example.accepted() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                rise += error;
                for (int f = 0; f < size; f++) {
                    slope[f] += error * standard(example.features()[f], means[f], spreads[f]);
                }
            }
            intercept += STEP * rise / examples.size();
            for (int f = 0; f < size; f++) {
                weights[f] += STEP * (slope[f] / examples.size() - RIDGE * weights[f]);
            }
        }
        return new LogisticRegression(means, spreads, weights, intercept);
    }

    double score(double[] features) {
        double sum = intercept;
        for (int f = 0; f < features.length; f++) {
            sum += weights[f] * standard(features[f], means[f], spreads[f]);
        }
        return sum;
    }

    double mean(int feature) {
        return means[feature];
    }

    /** In log-odds for each unit of the feature. */
    double weight(int feature) {
        return spreads[feature] == 0 ? 0 : weights[feature] / spreads[feature];
    }

    private static double standard(double value, double mean, double spread) {
        return spread == 0 ? 0 : (value - mean) / spread;
    }

    /** How often an accepted example scores above a rejected one; a tie counts half. */
    static double areaUnderTheCurve(List<Double> accepted, List<Double> rejected) {
        double above = 0;
        List<Double> sorted = new ArrayList<>(rejected);
        sorted.sort(null);
        for (double score : accepted) {
            above += sorted.stream()
                    .mapToDouble(other -> other < score ? 1 : other == score ? 0.5 : 0)
                    .sum();
        }
        return above / accepted.size() / rejected.size();
    }
}
