package io.briefwise.generation.selection;

import io.briefwise.question.Family;
import io.briefwise.question.Judgement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must hold between the questions of one set: at most two on a sentence and one on what it does, at most a quarter of
 * one family, at least 45 % above Locate, the labels of statements to judge differ in number by at most one, the key is
 * seldom the longest option.
 */
final class SetRules {

    private static final double MOST_LOCATE = 0.55;
    private static final double MOST_OF_A_FAMILY = 0.25;
    private static final int PER_SENTENCE = 2;
    private static final Set<Family> WHAT_SENTENCES_DO = Set.of(Family.MARK_THE_SENTENCE, Family.ROLE_IN_ARGUMENT);
    /** Below this a set is no longer one: then a text that gives little else may go over the shares. */
    private static final int FLOOR = 6;

    private final List<String> labels;
    private final int ofAFamily;

    private SetRules(List<String> labels, int ofAFamily) {
        this.labels = labels;
        this.ofAFamily = ofAFamily;
    }

    /** The labels that have to balance are True and False, and Not stated only where the bank has such a statement. */
    static SetRules of(List<Item> bank, int size) {
        List<String> labels = Judgement.LABELS.stream()
                .filter(label -> !label.equals("Not stated") || labelled(label, bank) > 0)
                .toList();
        int likely = Math.max(FLOOR, Math.min(size, bank.size()));
        return new SetRules(labels, (int) Math.ceil(MOST_OF_A_FAMILY * likely));
    }

    boolean allow(Item item, List<Item> chosen, Mix mix) {
        return mix.of(item.head().family()) < ofAFamily
                && chosen.stream()
                                .filter(other -> other.sentence() == item.sentence())
                                .count()
                        < PER_SENTENCE
                && !asksAgainWhatSentenceDoes(item, chosen)
                && labelsBalance(item, chosen)
                && LongestKeys.allow(item, chosen)
                && (!item.isLocate() || locate(chosen) + 1 <= 0.7 * (chosen.size() + 1));
    }

    /** Takes questions out again, the least sure first, until the shares are small enough. */
    void trim(List<Item> chosen) {
        while (chosen.size() > FLOOR && locate(chosen) > MOST_LOCATE * chosen.size()) {
            if (!removeLeastSure(chosen, Item::isLocate)) {
                return;
            }
        }
        LongestKeys.trim(chosen);
    }

    /** One of several on its section. */
    private static boolean removeLeastSure(List<Item> chosen, Predicate<Item> which) {
        return chosen.stream()
                .filter(which)
                .filter(item -> chosen.stream()
                                .filter(other ->
                                        other.head().section() == item.head().section())
                                .count()
                        > 1)
                .min(Comparator.comparingDouble(item -> item.head().confidence()))
                .map(chosen::remove)
                .orElse(false);
    }

    /** Whether another question of the set gives away what the sentence does. */
    private static boolean asksAgainWhatSentenceDoes(Item item, List<Item> chosen) {
        return WHAT_SENTENCES_DO.contains(item.head().family())
                && chosen.stream()
                        .filter(other -> other.sentence() == item.sentence())
                        .anyMatch(
                                other -> WHAT_SENTENCES_DO.contains(other.head().family()));
    }

    private boolean labelsBalance(Item item, List<Item> chosen) {
        long fewest = labels.stream()
                .mapToLong(label -> labelled(label, chosen))
                .min()
                .orElse(0);
        return item.label().isEmpty() || labelled(item.label(), chosen) <= fewest;
    }

    private static long labelled(String label, List<Item> items) {
        return items.stream().filter(item -> item.label().equals(label)).count();
    }

    private static long locate(List<Item> chosen) {
        return chosen.stream().filter(Item::isLocate).count();
    }
}
