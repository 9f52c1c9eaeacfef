package io.briefwise.mastery.simulation;

import io.briefwise.mastery.ability.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** How the next question is chosen among those that were not asked yet, each as it is believed to be. */
enum Picking {
    /** As the product does: the one with a chance to be right nearest to three in four. */
    ADAPTIVE {
        @Override
        int pick(List<Item> believed, List<Integer> left, double ability, Random random) {
            return best(left, i -> -Math.abs(believed.get(i).chance(ability) - 0.75));
        }
    },
    RANDOM {
        @Override
        int pick(List<Item> believed, List<Integer> left, double ability, Random random) {
            return left.get(random.nextInt(left.size()));
        }
    },
    /** The one that tells most of the ability (Fisher's information), whatever it does to the learner's mood. */
    MOST_INFORMATIVE {
        @Override
        int pick(List<Item> believed, List<Integer> left, double ability, Random random) {
            return best(left, i -> information(believed.get(i), ability));
        }
    };

    abstract int pick(List<Item> believed, List<Integer> left, double ability, Random random);

    private static int best(List<Integer> left, IntToDoubleFunction worth) {
        return left.stream()
                .max(Comparator.comparingDouble(worth::applyAsDouble))
                .orElseThrow();
    }

    private static double information(Item item, double ability) {
        double chance = item.chance(ability);
        double slope = (1 - chance) * (chance - item.floor()) / (1 - item.floor());
        return slope * slope / (chance * (1 - chance));
    }
}
