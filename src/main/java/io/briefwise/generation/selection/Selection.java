package io.briefwise.generation.selection;

import io.briefwise.brief.Brief;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Question;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The set and the rest.
 *
 * @param set in the order of the text
 * @param reserve in the order of the text
 */
public record Selection(List<Question> set, List<Question> reserve) {

    private static final int FEWEST_ORDERS = 4;
    private static final int MOST_ORDERS = 48;
    /** Orders times questions: a large bank leaves room enough in any order. */
    private static final int WORK = 8000;

    public Selection {
        set = List.copyOf(set);
        reserve = List.copyOf(reserve);
    }

    public static Selection from(List<Candidate> bank, Brief brief, long seed) {
        Blueprint blueprint = new Blueprint(brief.sections().size(), size(brief));
        List<Item> distinct = Twins.without(bank.stream().map(Item::of).toList());
        List<Item> chosen = best(blueprint, distinct, seed);
        Set<Item> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(chosen);
        List<Item> rest =
                distinct.stream().filter(item -> !taken.contains(item)).toList();
        KeyDealer dealer = new KeyDealer(seed);
        return new Selection(dealt(chosen, dealer), dealt(rest, dealer));
    }

    /** What is taken first shuts out what is like it, so several orders are tried: the largest set wins, then the surest. */
    private static List<Item> best(Blueprint blueprint, List<Item> bank, long seed) {
        return LongStream.range(0, Math.clamp(WORK / Math.max(1, bank.size()), FEWEST_ORDERS, MOST_ORDERS))
                .mapToObj(order -> blueprint.set(bank, seed + order * 1_000_003))
                .max(Comparator.comparingInt((List<Item> set) -> set.size()).thenComparingDouble(Selection::sureness))
                .orElse(List.of());
    }

    private static double sureness(List<Item> set) {
        return set.stream().mapToDouble(item -> item.head().confidence()).sum();
    }

    /** About 18 questions on 1,000 words, never fewer than 6 nor more than 40, unless there are more sections. */
    private static int size(Brief brief) {
        return Math.clamp(
                brief.words() * 18L / 1000, 6, Math.max(40, brief.sections().size()));
    }

    private static List<Question> dealt(List<Item> items, KeyDealer dealer) {
        return items.stream()
                .map(Item::candidate)
                .sorted(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.source().index()))
                .map(dealer::deal)
                .toList();
    }
}
