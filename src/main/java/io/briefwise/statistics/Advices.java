package io.briefwise.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Turns the figures of a question into advice. Nothing that rests on a correlation is said for fewer than ten learners: with
 * ten, a question without any link to the rest still shows correlations between −63 and 63 %.
 */
public final class Advices {

    private static final int ENOUGH_LEARNERS = 10;
    /** Whether better or weaker learners took an option is said where so many took it and so many did not. */
    private static final int ENOUGH_ON_EACH_SIDE = 4;

    private static final double POOR_EFFICIENCY = 15;

    private Advices() {}

    /**
     * @param options the question's options, none for a question without
     * @param guess what guessing earns, as a fraction
     */
    public static List<Advice> on(QuestionStatistics question, List<OptionStatistics> options, OptionalDouble guess) {
        List<Advice> advice = new ArrayList<>();
        question.facility().ifPresent(facility -> onFacility(facility, guess, advice));
        if (question.learners() < ENOUGH_LEARNERS) {
            advice.add(new Advice.TooFewLearners(question.learners()));
            return advice;
        }
        if (question.discriminationIndex().orElse(0) < 0) {
            advice.add(new Advice.WeakerDidBetter());
        } else if (question.discriminativeEfficiency().orElse(100) < POOR_EFFICIENCY) {
            advice.add(new Advice.TellsLittle(
                    Math.round(question.discriminativeEfficiency().orElseThrow())));
        }
        for (int i = 0; i < options.size(); i++) {
            int option = i + 1;
            OptionStatistics statistics = options.get(i);
            statistics.flags().stream()
                    .filter(flag -> canBeTold(flag, statistics.share()))
                    .sorted()
                    .forEach(flag -> advice.add(of(flag, option)));
        }
        return advice;
    }

    private static void onFacility(double facility, OptionalDouble guess, List<Advice> advice) {
        if (facility >= 1) {
            advice.add(new Advice.EverybodyRight());
        } else if (facility == 0) {
            advice.add(new Advice.NobodyRight());
        } else if (guess.isPresent() && facility <= guess.getAsDouble()) {
            advice.add(
                    new Advice.NoBetterThanGuessing(Math.round(100 * facility), Math.round(100 * guess.getAsDouble())));
        }
    }

    private static boolean canBeTold(OptionStatistics.Flag flag, Share share) {
        return switch (flag) {
            case DISTRACTOR_DRAWS_THE_BETTER, KEY_DRAWS_THE_WEAKER ->
                share.hits() >= ENOUGH_ON_EACH_SIDE && share.cases() - share.hits() >= ENOUGH_ON_EACH_SIDE;
            case DISTRACTOR_DRAWS_HARDLY_ANYBODY -> true;
        };
    }

    private static Advice of(OptionStatistics.Flag flag, int option) {
        return switch (flag) {
            case DISTRACTOR_DRAWS_THE_BETTER -> new Advice.CheckTheKey(option);
            case KEY_DRAWS_THE_WEAKER -> new Advice.KeyDrawsTheWeaker(option);
            case DISTRACTOR_DRAWS_HARDLY_ANYBODY -> new Advice.NobodyBelievesIt(option);
        };
    }
}
