package io.briefwise.quality;

import io.briefwise.statistics.Agreement;
import io.briefwise.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which raters count: those who would use at least 80 % of the questions by people and at most 10 % of the planted flaws.
 * A rater who has met none of a kind is not judged by it.
 */
final class Raters {

    private static final double ACCEPTED = 0.8;
    private static final double FALLEN_FOR = 0.1;

    private final Map<String, List<Rating>> byRater;

    Raters(List<Rating> ratings) {
        byRater = ratings.stream().collect(Collectors.groupingBy(Rating::rater, TreeMap::new, Collectors.toList()));
    }

    List<String> names() {
        return List.copyOf(byRater.keySet());
    }

    Optional<Share> used(String rater, Origin origin) {
        List<Rating> found = byRater.getOrDefault(rater, List.of()).stream()
                .filter(rating -> rating.item().origin() == origin)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Share(found.stream().filter(Rating::used).count(), found.size()));
    }

    boolean counts(String rater) {
        return used(rater, Origin.HUMAN).map(share -> share.share() >= ACCEPTED).orElse(true)
                && used(rater, Origin.PLANTED)
                        .map(share -> share.share() <= FALLEN_FOR)
                        .orElse(true);
    }

    /** What the raters who count said of what was generated, texts with questions by people left out. */
    List<Rating> ofGenerated() {
        List<String> calibration = byRater.values().stream()
                .flatMap(List::stream)
                .map(Rating::item)
                .filter(item -> item.origin() == Origin.HUMAN)
                .map(Item::text)
                .distinct()
                .toList();
        return byRater.entrySet().stream()
                .filter(entry -> counts(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(rating -> rating.item().origin() == Origin.GENERATED
                        && !calibration.contains(rating.item().text()))
                .toList();
    }

    /** How far the two raters of each item agree on using it as it is; items with one rating do not count. */
    Agreement agreement() {
        List<Agreement.Pair> pairs = new ArrayList<>();
        byRater.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(rating -> rating.item().id(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ratings -> {
                    if (ratings.size() >= 2) {
                        pairs.add(new Agreement.Pair(
                                ratings.get(0).used(), ratings.get(1).used()));
                    }
                });
        return Agreement.of(pairs);
    }
}
