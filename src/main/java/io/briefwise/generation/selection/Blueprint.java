package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The plan of a set: every section is covered, families, skills, forms and degrees of difficulty take turns, and the
 * rules for sets hold.
 */
final class Blueprint {

    /** How far chance may shift what a question is worth, so that several orders can be tried. */
    private static final double PLAY = 0.04;

    private final int sections;
    private final int size;

    Blueprint(int sections, int size) {
        this.sections = sections;
        this.size = size;
    }

    List<Candidate> choose(List<Candidate> bank, long seed) {
        return set(bank.stream().map(Item::of).toList(), seed).stream()
                .map(Item::candidate)
                .toList();
    }

    List<Item> set(List<Item> bank, long seed) {
        SetRules rules = SetRules.of(bank, size);
        List<Item> chosen = new ArrayList<>();
        List<Item> left = new ArrayList<>(bank);
        for (int section = 0; section < sections; section++) {
            int wanted = section;
            take(
                    left,
                    left.stream()
                            .filter(item -> item.head().section() == wanted)
                            .toList(),
                    chosen,
                    rules,
                    seed);
        }
        boolean more = true;
        while (more && chosen.size() < size) {
            more = take(left, left, chosen, rules, seed);
        }
        rules.trim(chosen);
        return chosen;
    }

    /** Takes the worthiest that may still join, and strikes out what cannot stand beside it. */
    private static boolean take(List<Item> left, List<Item> from, List<Item> chosen, SetRules rules, long seed) {
        Mix mix = Mix.of(chosen);
        Item best = from.stream()
                .filter(item -> rules.allow(item, chosen, mix))
                .max(Comparator.comparingDouble(item -> mix.worth(item) + PLAY * chance(item, seed)))
                .orElse(null);
        if (best == null) {
            return false;
        }
        chosen.add(best);
        left.removeIf(item -> item.equals(best) || item.shutsOut(best));
        return true;
    }

    /** Between 0 and 1, the same for the same stem and seed. */
    private static double chance(Item item, long seed) {
        long mixed = (item.candidate().stem().hashCode() ^ seed) * 0x9E3779B97F4A7C15L;
        return (mixed >>> 11) * 0x1.0p-53;
    }
}
