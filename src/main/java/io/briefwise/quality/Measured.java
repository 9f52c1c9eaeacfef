package io.briefwise.quality;

import io.briefwise.statistics.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The measures of a group of questions. Questions are the units: the ratings of one count as their mean, so that a second
 * rater narrows no interval.
 */
record Measured(List<Rating> ratings) {

    Measured {
        ratings = List.copyOf(ratings);
    }

    private Map<String, List<Rating>> byItem() {
        return ratings.stream()
                .collect(Collectors.groupingBy(rating -> rating.item().id(), TreeMap::new, Collectors.toList()));
    }

    int questions() {
        return byItem().size();
    }

    Optional<Share> usable() {
        return share(rating -> rating.used() ? 1 : 0);
    }

    /** Those that every rater would use as they are. */
    long usableToAll() {
        return byItem().values().stream()
                .filter(item -> item.stream().allMatch(Rating::used))
                .count();
    }

    /** The key is right, and the rater chose it. */
    Optional<Share> keyRight() {
        return share(rating -> rating.key() && rating.rightWith() ? 1 : 0);
    }

    Optional<Share> oneRight() {
        return share(rating -> rating.one() ? 1 : 0);
    }

    Optional<Share> grammatical() {
        return share(rating -> rating.grammar() ? 1 : 0);
    }

    Optional<Share> standingAlone() {
        return share(rating -> rating.alone() ? 1 : 0);
    }

    Optional<Share> rightWithoutText() {
        return share(rating -> rating.rightWithout() ? 1 : 0);
    }

    /** Of the distractors that were judged. */
    Optional<Share> usableDistractors() {
        int judged = ratings.stream().mapToInt(Rating::judgedDistractors).sum();
        int usable = ratings.stream().mapToInt(Rating::usableDistractors).sum();
        return judged == 0 ? Optional.empty() : Optional.of(new Share(usable, judged));
    }

    private Optional<Share> share(ToDoubleFunction<Rating> fraction) {
        Map<String, List<Rating>> items = byItem();
        double hits = items.values().stream()
                .mapToDouble(
                        item -> item.stream().mapToDouble(fraction).average().orElse(0))
                .sum();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Share(hits, items.size()));
    }
}
