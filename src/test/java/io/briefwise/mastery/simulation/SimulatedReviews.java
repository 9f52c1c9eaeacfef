package io.briefwise.mastery.simulation;

import io.briefwise.mastery.memory.Forgetting;
import io.briefwise.mastery.memory.Memory;
import io.briefwise.mastery.memory.Rating;
import io.briefwise.mastery.memory.Weights;
import java.util.Locale;
import java.util.Random;

/**
 * Learners keep cards over a year. Each learner's true memory follows FSRS with weights of their own, each of the usual ones
 * times e^(spread · N(0, 1)); the planning knows nothing of them. A card that was forgotten is asked again on the same day,
 * which costs a review like any other.
 *
 * @param learners how many
 * @param cards of each
 * @param spread how far the weights of learners differ from those of the scheduler
 */
record SimulatedReviews(int learners, int cards, double spread) {

    private static final int YEAR = 365;

    /**
     * What a planning is worth.
     *
     * @param reviews a card in the year, the first and those on the same day included
     * @param retention the true chance to recall, averaged over all days and cards
     * @param atTheEnd the same on the last day
     */
    record Worth(double reviews, double retention, double atTheEnd) {}

    Worth of(Planning.Kind kind, long seed) {
        Random random = new Random(seed);
        double[] sums = new double[3];
        for (int i = 0; i < learners; i++) {
            Forgetting real = new Forgetting(weights(random));
            for (int j = 0; j < cards; j++) {
                card(real, kind.begun(), new Random(random.nextLong()), sums);
            }
        }
        double all = (double) learners * cards;
        return new Worth(sums[0] / all, sums[1] / all / YEAR, sums[2] / all);
    }

    private void card(Forgetting real, Planning planning, Random random, double[] sums) {
        Rating first = random.nextDouble() < 0.6 ? Rating.GOOD : Rating.AGAIN;
        Memory memory = after(real, real.first(first), first);
        sums[0] += cost(first);
        int reviewed = 0;
        int due = planning.days(first, 0);
        for (int day = 1; day <= YEAR; day++) {
            double recall = real.recall(memory, day - (long) reviewed);
            sums[1] += recall;
            sums[2] += day == YEAR ? recall : 0;
            if (day == due) {
                Rating rating = random.nextDouble() < recall ? recalled(random) : Rating.AGAIN;
                memory = after(real, real.next(memory, rating, day - (long) reviewed), rating);
                sums[0] += cost(rating);
                due = day + planning.days(rating, day - reviewed);
                reviewed = day;
            }
        }
    }

    private static Memory after(Forgetting real, Memory memory, Rating rating) {
        return rating == Rating.AGAIN ? real.next(memory, Rating.GOOD, 0) : memory;
    }

    private static int cost(Rating rating) {
        return rating == Rating.AGAIN ? 2 : 1;
    }

    private static Rating recalled(Random random) {
        double drawn = random.nextDouble();
        if (drawn < 0.15) {
            return Rating.HARD;
        }
        return drawn < 0.8 ? Rating.GOOD : Rating.EASY;
    }

    private Weights weights(Random random) {
        return new Weights(Weights.USUAL.all().stream()
                .map(weight -> weight * Math.exp(spread * random.nextGaussian()))
                .toList());
    }

    static void print() {
        System.out.printf("%nReviews a card in a year, mean retention, retention at the end%n");
        for (double spread : new double[] {0, 0.3}) {
            for (Planning.Kind kind : Planning.Kind.values()) {
                Worth worth = new SimulatedReviews(300, 20, spread).of(kind, 47);
                System.out.printf(
                        Locale.ROOT,
                        "| %.1f | %s | %.1f | %.3f | %.3f |%n",
                        spread,
                        kind.title(),
                        worth.reviews(),
                        worth.retention(),
                        worth.atTheEnd());
            }
        }
    }
}
