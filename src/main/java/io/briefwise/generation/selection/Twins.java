package io.briefwise.generation.selection;

import io.briefwise.question.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that ask the same: of those with nearly one stem, and of those that have one sentence marked, only the surest
 * stays in the bank, the first of equals.
 */
final class Twins {

    private static final double ALIKE = 0.8;

    private Twins() {}

    /** What two twins have in common to the letter. */
    private record Kind(Object family, String key) {}

    static List<Item> without(List<Item> bank) {
        Map<Kind, List<Item>> kept = new HashMap<>();
        List<Item> surest = bank.stream()
                .sorted(Comparator.comparingDouble(item -> -item.head().confidence()))
                .toList();
        List<Item> distinct = new ArrayList<>();
        for (Item item : surest) {
            List<Item> others = kept.computeIfAbsent(
                    new Kind(item.head().family(), item.candidate().key()), _ -> new ArrayList<>());
            boolean marksAgain = item.head().family() == Family.MARK_THE_SENTENCE && !others.isEmpty();
            if (!marksAgain && others.stream().noneMatch(other -> other.likeness(item) >= ALIKE)) {
                others.add(item);
                distinct.add(item);
            }
        }
        return distinct;
    }
}
