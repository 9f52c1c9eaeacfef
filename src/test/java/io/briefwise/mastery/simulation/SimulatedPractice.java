package io.briefwise.mastery.simulation;

import io.briefwise.mastery.ability.Belief;
import io.briefwise.mastery.ability.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learners of ability N(0, 1) answer questions for one skill, of difficulty N(0, 1), with four options each, and guess where
 * they do not know. How far is the estimate from the truth after some questions?
 *
 * @param learners how many
 * @param bank how many questions there are for each
 * @param misjudged by how much the believed difficulties differ from the true ones (standard deviation)
 */
record SimulatedPractice(int learners, int bank, double misjudged) {

    private static final int OPTIONS = 4;

    /** After so many questions the estimate is compared. */
    static final List<Integer> STOPS = List.of(4, 8, 12, 20, 30, 40);

    /** For each stop the root of the mean squared error of the ability, in logits. */
    List<Double> errors(Picking picking, boolean knowsOfGuessing, long seed) {
        double[] squares = new double[STOPS.size()];
        Random random = new Random(seed);
        for (int i = 0; i < learners; i++) {
            learner(picking, knowsOfGuessing, random, squares);
        }
        return IntStream.range(0, squares.length)
                .mapToObj(stop -> Math.sqrt(squares[stop] / learners))
                .toList();
    }

    private void learner(Picking picking, boolean knowsOfGuessing, Random random, double[] squares) {
        double ability = random.nextGaussian();
        List<Item> real = new ArrayList<>();
        List<Item> believed = new ArrayList<>();
        for (int i = 0; i < bank; i++) {
            double difficulty = random.nextGaussian();
            real.add(Item.among(OPTIONS, difficulty));
            double thought = difficulty + misjudged * random.nextGaussian();
            believed.add(knowsOfGuessing ? Item.among(OPTIONS, thought) : new Item(thought, 0));
        }
        List<Integer> left = new ArrayList<>(IntStream.range(0, bank).boxed().toList());
        Belief belief = Belief.NONE;
        for (int asked = 1; asked <= STOPS.getLast(); asked++) {
            Integer pick = picking.pick(believed, left, belief.ability().mean(), random);
            left.remove(pick);
            boolean right = random.nextDouble() < real.get(pick).chance(ability);
            belief = belief.with(believed.get(pick), right ? 1 : 0);
            int stop = STOPS.indexOf(asked);
            if (stop >= 0) {
                double error = belief.ability().mean() - ability;
                squares[stop] += error * error;
            }
        }
    }

    static void print() {
        System.out.printf("%nError of the ability of a skill (logits) after questions: %s%n", STOPS);
        for (double misjudged : new double[] {0, 0.8}) {
            SimulatedPractice practice = new SimulatedPractice(2_000, 60, misjudged);
            for (Picking picking : Picking.values()) {
                for (boolean knowsOfGuessing : new boolean[] {true, false}) {
                    StringBuilder line = new StringBuilder("| %.1f | %s | %s |"
                            .formatted(misjudged, picking, knowsOfGuessing ? "with floor" : "plain"));
                    practice.errors(picking, knowsOfGuessing, 41)
                            .forEach(error -> line.append(String.format(Locale.ROOT, " %.2f |", error)));
                    System.out.println(line);
                }
            }
        }
    }
}
