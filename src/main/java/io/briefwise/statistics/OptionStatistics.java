package io.briefwise.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Who chose an option: how many, and whether they are those who do well on the rest of the quiz (the point-biserial
 * correlation of choosing it with R). A learner may have chosen several options, or none.
 *
 * <p>Example: of R = 0, 1, 2, 3 the last two chose it: 2 of 4, correlation 0.894427.
 *
 * @param share of the learners who chose it
 * @param pointBiserial none where all or none chose it, or all did equally on the rest
 * @param flags what is suspicious about it
 */
public record OptionStatistics(Share share, OptionalDouble pointBiserial, Set<Flag> flags) {

    /** A wrong option that hardly anybody takes: with 95 % confidence chosen by fewer than this share. */
    private static final double HARDLY = 0.05;

    /** What is suspicious about an option. */
    public enum Flag {
        /** A wrong option with a positive correlation: the better learners took it. */
        DISTRACTOR_DRAWS_THE_BETTER,
        /** A right option with a negative correlation. */
        KEY_DRAWS_THE_WEAKER,
        /** A wrong option whose share has an upper bound under 5 %. */
        DISTRACTOR_DRAWS_HARDLY_ANYBODY
    }

    public OptionStatistics {
        flags = Set.copyOf(flags);
    }

    /**
     * @param key whether the option is right
     * @param choosers the learners who chose it
     * @param rest the marks of all learners on the other questions, of one learner at least
     */
    public static OptionStatistics of(boolean key, BitSet choosers, double[] rest) {
        double[] chosen = new double[rest.length];
        Arrays.setAll(chosen, learner -> choosers.get(learner) ? 1 : 0);
        Share share = new Share(Arrays.stream(chosen).sum(), rest.length);
        OptionalDouble correlation = new Series(chosen).correlation(new Series(rest));
        return new OptionStatistics(share, correlation, flags(key, share, correlation.orElse(0)));
    }

    private static Set<Flag> flags(boolean key, Share share, double correlation) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (key && correlation < 0) {
            flags.add(Flag.KEY_DRAWS_THE_WEAKER);
        }
        if (!key && correlation > 0) {
            flags.add(Flag.DISTRACTOR_DRAWS_THE_BETTER);
        }
        if (!key && share.interval().high() < HARDLY) {
            flags.add(Flag.DISTRACTOR_DRAWS_HARDLY_ANYBODY);
        }
        return flags;
    }
}
