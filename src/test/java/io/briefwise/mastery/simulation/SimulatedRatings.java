package io.briefwise.mastery.simulation;

import io.briefwise.mastery.ability.Elo;
import io.briefwise.mastery.ability.Item;
import io.briefwise.mastery.ability.Rated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learners of ability N(0, 1), one after the other, answer the same quiz of questions with four options and true difficulty
 * N(0, 1). How far from the truth are the difficulties after some learners? The scale has no fixed origin, so errors are
 * taken about their mean.
 *
 * @param questions in the quiz
 * @param misjudged by how much the predictions differ from the truth (standard deviation)
 */
record SimulatedRatings(int questions, double misjudged) {

    static final List<Integer> STOPS = List.of(0, 5, 10, 20, 30, 100, 300);

    private static final double FLOOR = 0.25;
    private static final int QUIZZES = 200;

    List<Double> errors(Elo elo, long seed) {
        Random random = new Random(seed);
        double[] squares = new double[STOPS.size()];
        for (int i = 0; i < QUIZZES; i++) {
            quiz(elo, random, squares);
        }
        List<Double> errors = new ArrayList<>();
        for (double sum : squares) {
            errors.add(Math.sqrt(sum / QUIZZES));
        }
        return errors;
    }

    private void quiz(Elo elo, Random random, double[] squares) {
        List<Item> real = new ArrayList<>();
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            Item item = new Item(random.nextGaussian(), FLOOR);
            real.add(item);
            rated.add(Rated.starting(item.difficulty() + misjudged * random.nextGaussian()));
        }
        for (int learners = 0; learners <= STOPS.getLast(); learners++) {
            int stop = STOPS.indexOf(learners);
            if (stop >= 0) {
                squares[stop] += square(real, rated);
            }
            double ability = random.nextGaussian();
            Rated learner = Rated.starting(0);
            for (int i = 0; i < questions; i++) {
                boolean right = random.nextDouble() < real.get(i).chance(ability);
                Elo.Played played = elo.played(learner, rated.get(i), FLOOR, right ? 1 : 0);
                learner = played.learner();
                rated.set(i, played.question());
            }
        }
    }

    private double square(List<Item> real, List<Rated> rated) {
        double shift = 0;
        for (int i = 0; i < questions; i++) {
            shift += (rated.get(i).at() - real.get(i).difficulty()) / questions;
        }
        double sum = 0;
        for (int i = 0; i < questions; i++) {
            double error = rated.get(i).at() - real.get(i).difficulty() - shift;
            sum += error * error / questions;
        }
        return sum;
    }

    static void print() {
        System.out.printf("%nError of the difficulty of questions (logits) after learners: %s%n", STOPS);
        for (double[] growth : new double[][] {{1, 0.05}, {1, 0.2}, {0.5, 0.05}, {0.4, 0.1}, {0.4, 0.02}}) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "| %.1f | %.2f |", growth[0], growth[1]));
            new SimulatedRatings(20, 0.8)
                    .errors(new Elo(growth[0], growth[1]), 43)
                    .forEach(error -> line.append(String.format(Locale.ROOT, " %.2f |", error)));
            System.out.println(line);
        }
    }
}
