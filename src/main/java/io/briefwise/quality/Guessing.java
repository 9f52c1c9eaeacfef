package io.briefwise.quality;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.statistics.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How often the key of a four-option question is found by a trick that needs no reading. Where several options share the
 * highest score, the trick draws one of them.
 */
final class Guessing {

    private static final int OPTIONS = 4;

    private final List<Item> items;
    private final Map<String, String> texts;

    /** @param texts the words of each text, by its name */
    Guessing(List<Item> items, Map<String, String> texts) {
        this.items = items.stream()
                .filter(item -> item.question() instanceof ClosedQuestion
                        && item.choices().size() == OPTIONS)
                .toList();
        this.texts = texts;
    }

    Optional<Share> longestOption() {
        return share(item ->
                item.choices().stream().map(text -> (double) text.length()).toList());
    }

    /** The option of whose words the largest share stands in the text. */
    Optional<Share> mostOverlap() {
        return share(item -> {
            Set<String> there = words(texts.getOrDefault(item.text(), ""));
            return item.choices().stream().map(option -> overlap(option, there)).toList();
        });
    }

    /** Always the place where the key stands most often. */
    Optional<Share> bestPlace() {
        Map<Integer, Long> places = items.stream().collect(Collectors.groupingBy(Guessing::key, Collectors.counting()));
        long most = places.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Share(most, items.size()));
    }

    private interface Scores {
        List<Double> of(Item item);
    }

    private Optional<Share> share(Scores scores) {
        double hits = items.stream()
                .mapToDouble(item -> hit(scores.of(item), key(item)))
                .sum();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Share(hits, items.size()));
    }

    private static double hit(List<Double> scores, int key) {
        double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long sharing = scores.stream().filter(score -> score == best).count();
        return scores.get(key) == best ? 1.0 / sharing : 0;
    }

    private static int key(Item item) {
        return IntStream.range(0, OPTIONS)
                .filter(i -> item.key().equals(Item.letter(i)))
                .findFirst()
                .orElseThrow();
    }

    private static double overlap(String option, Set<String> there) {
        Set<String> words = words(option);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(there::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }
}
