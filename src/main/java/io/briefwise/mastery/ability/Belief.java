package io.briefwise.mastery.ability;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What some answers say about an ability, over a grid from −6 to 6 in steps of 0.1: the logarithm of their likelihood. With
 * the prior N(0, 1) the expected ability is {@code Σ θ L w / Σ L w} (expected a posteriori). An answer that was partly right
 * counts as so much of a right and so much of a wrong one. Answers lose weight with time, half in 90 days: all logarithms
 * are multiplied by {@code 2^(−days / 90)}, which is the same as weighing each answer by its age.
 *
 * <p>Four right answers just now to middling questions at which nothing can be guessed: 1.095978 ± 0.765887; without any
 * answer: 0 ± 1.
 */
public final class Belief {

    /** Before any answer. */
    public static final Belief NONE = new Belief(new double[121]);

    private static final double LEAST = -6;
    private static final double STEP = 0.1;
    private static final double HALF_LIFE_DAYS = 90;

    private final double[] logLikelihood;

    private Belief(double[] logLikelihood) {
        this.logLikelihood = logLikelihood;
    }

    /** After one more answer. */
    public Belief with(Item item, double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1, not at " + fraction);
        }
        double[] sum = new double[logLikelihood.length];
        for (int i = 0; i < sum.length; i++) {
            double chance = item.chance(node(i));
            sum[i] = logLikelihood[i] + part(fraction, Math.log(chance)) + part(1 - fraction, Math.log1p(-chance));
        }
        return new Belief(sum);
    }

    /** After some time without an answer. */
    public Belief after(Duration time) {
        double days =
                Math.max(0, time.toSeconds()) / (double) Duration.ofDays(1).toSeconds();
        double weight = Math.pow(2, -days / HALF_LIFE_DAYS);
        return new Belief(Arrays.stream(logLikelihood)
                .map(logarithm -> logarithm * weight)
                .toArray());
    }

    public Ability ability() {
        double mean = expected(ability -> ability);
        return new Ability(mean, Math.sqrt(expected(ability -> (ability - mean) * (ability - mean))));
    }

    private double expected(DoubleUnaryOperator figure) {
        // Divided by the largest likelihood, since that of many answers is too small for a number.
        double largest = Arrays.stream(logLikelihood).max().orElse(0);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < logLikelihood.length; i++) {
            double weight = Math.exp(logLikelihood[i] - largest - node(i) * node(i) / 2);
            sum += figure.applyAsDouble(node(i)) * weight;
            weights += weight;
        }
        return sum / weights;
    }

    /** Nothing of something infinite is nothing. */
    private static double part(double share, double logarithm) {
        return share == 0 ? 0 : share * logarithm;
    }

    private static double node(int index) {
        return LEAST + STEP * index;
    }
}
