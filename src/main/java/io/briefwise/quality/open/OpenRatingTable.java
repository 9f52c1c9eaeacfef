package io.briefwise.quality.open;

import io.briefwise.statistics.Agreement;
import io.briefwise.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What raters found of open questions, as tables in Markdown, shares in percent with their Wilson 95 % intervals. */
public final class OpenRatingTable {

    private static final double ACCEPTED = 0.8;
    private static final double FALLEN_FOR = 0.1;

    private final Map<String, List<OpenRating>> byRater;

    private OpenRatingTable(List<OpenRating> ratings) {
        byRater = ratings.stream().collect(Collectors.groupingBy(OpenRating::rater, TreeMap::new, Collectors.toList()));
    }

    /**
     * The tables.
     *
     * @param itemFile what {@link OpenItemFile} wrote
     * @param sheets filled-in rating and matching sheets by the name of the rater, several of one rater as {@code a#1}
     * @throws IllegalArgumentException saying what is wrong in which line of which sheet
     */
    public static String of(String itemFile, Map<String, String> sheets) {
        Map<String, OpenItem> items = OpenItemFile.read(itemFile).stream()
                .collect(Collectors.toMap(OpenItem::id, Function.identity(), (one, _) -> one, TreeMap::new));
        List<OpenRating> ratings = new ArrayList<>();
        List<Boolean> matches = new ArrayList<>();
        sheets.forEach((name, csv) -> {
            String rater = name.replaceFirst("#.*", "");
            if (OpenRatingFile.isMatching(csv)) {
                matches.addAll(OpenRatingFile.matches(rater, csv, items));
            } else {
                ratings.addAll(OpenRatingFile.verdicts(rater, csv, items));
            }
        });
        return new OpenRatingTable(ratings).write(matches);
    }

    private String write(List<Boolean> matches) {
        List<OpenRating> counting = byRater.entrySet().stream()
                .filter(entry -> counts(entry.getValue()))
                .flatMap(entry -> of(entry.getValue(), OpenItem.Origin.GENERATED).stream())
                .toList();
        String table = raters()
                + grouped("", counting, _ -> "all")
                + grouped("form", counting, rating -> rating.item().form())
                + grouped("text", counting, rating -> rating.item().text());
        return matches.isEmpty()
                ? table
                : table
                        + "%nMatched to its text among those on its topic, names masked: %s of %d.%n"
                                .formatted(
                                        percent(
                                                matches.stream()
                                                        .filter(right -> right)
                                                        .count(),
                                                matches.size()),
                                        matches.size());
    }

    private String raters() {
        StringBuilder table =
                new StringBuilder("| rater | by people: useful | planted: useful | counts |\n|---|---|---|---|\n");
        byRater.forEach((rater, ratings) -> table.append("| %s | %s | %s | %s |%n"
                .formatted(
                        rater,
                        useful(of(ratings, OpenItem.Origin.HUMAN)),
                        useful(of(ratings, OpenItem.Origin.PLANTED)),
                        counts(ratings) ? "yes" : "no")));
        Agreement agreement = agreement();
        return table
                + "%nTwo raters agree on *useful* in %.0f %% of %d questions, κ = %.2f.%n%n"
                        .formatted(agreement.observed() * 100, agreement.cases(), agreement.kappa());
    }

    private Agreement agreement() {
        return Agreement.of(byRater.values().stream()
                .flatMap(List::stream)
                .filter(rating -> rating.item().origin() == OpenItem.Origin.GENERATED)
                .collect(Collectors.groupingBy(rating -> rating.item().id(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(two -> two.size() >= 2)
                .map(two -> new Agreement.Pair(isUseful(two.get(0)), isUseful(two.get(1))))
                .toList());
    }

    private static boolean counts(List<OpenRating> ratings) {
        List<OpenRating> human = of(ratings, OpenItem.Origin.HUMAN);
        List<OpenRating> planted = of(ratings, OpenItem.Origin.PLANTED);
        return count(human, OpenVerdict.USEFUL) >= ACCEPTED * human.size()
                && count(planted, OpenVerdict.USEFUL) <= FALLEN_FOR * planted.size();
    }

    private static String grouped(String title, List<OpenRating> ratings, Function<OpenRating, String> group) {
        StringBuilder table = new StringBuilder(
                "| %s | questions | verdicts | useful | unhelpful | invalid |%n|---|---|---|---|---|---|%n"
                        .formatted(title));
        ratings.stream()
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> table.append("| %s | %d | %d | %s | %s | %s |%n"
                        .formatted(
                                name,
                                some.stream().map(OpenRating::item).distinct().count(),
                                some.size(),
                                useful(some),
                                percent(count(some, OpenVerdict.UNHELPFUL), some.size()),
                                percent(count(some, OpenVerdict.INVALID), some.size()))));
        return table.append('\n').toString();
    }

    private static List<OpenRating> of(List<OpenRating> ratings, OpenItem.Origin origin) {
        return ratings.stream()
                .filter(rating -> rating.item().origin() == origin)
                .toList();
    }

    private static String useful(List<OpenRating> ratings) {
        return percent(count(ratings, OpenVerdict.USEFUL), ratings.size());
    }

    private static boolean isUseful(OpenRating rating) {
        return rating.verdict() == OpenVerdict.USEFUL;
    }

    private static long count(List<OpenRating> ratings, OpenVerdict verdict) {
        return ratings.stream().filter(rating -> rating.verdict() == verdict).count();
    }

    private static String percent(long hits, int cases) {
        if (cases == 0) {
            return "–";
        }
        Share share = new Share(hits, cases);
        return String.format(
                Locale.ROOT,
                "%.0f %% (%.0f–%.0f)",
                share.share() * 100,
                share.interval().low() * 100,
                share.interval().high() * 100);
    }
}
