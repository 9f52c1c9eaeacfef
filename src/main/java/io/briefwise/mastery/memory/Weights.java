package io.briefwise.mastery.memory;

import java.util.List;

/**
 * The 21 weights of FSRS-6, w0 to w20. The usual ones were fitted by the authors of FSRS to many learners' reviews of
 * flash cards.
 */
public record Weights(List<Double> all) {

    public static final Weights USUAL = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    private static final int WEIGHTS = 21;

    public Weights {
        all = List.copyOf(all);
        if (all.size() != WEIGHTS || !(all.getLast() > 0)) {
            throw new IllegalArgumentException("21 weights, the last above zero, not " + all);
        }
    }

    double w(int index) {
        return all.get(index);
    }
}
