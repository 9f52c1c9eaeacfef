package io.briefwise.quality;

import io.briefwise.statistics.Agreement;
import io.briefwise.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measures of a rating round as tables in Markdown, shares in percent with their Wilson 95 % intervals. */
public final class RatingTable {

    private static final double[] THRESHOLDS = {0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    private final List<Item> items;
    private final Raters raters;
    private final Map<String, String> texts;

    private RatingTable(List<Item> items, List<Rating> ratings, Map<String, String> texts) {
        this.items = items;
        this.raters = new Raters(ratings);
        this.texts = texts;
    }

    /**
     * The tables.
     *
     * @param itemFile what {@link ItemFile} wrote
     * @param sheets the filled-in sheets by the name of the rater, several of one rater joined by {@code #}: {@code a#1}
     * @param texts the words of each text, by its name
     * @throws IllegalArgumentException saying what is wrong in which line of which sheet
     */
    public static String of(String itemFile, Map<String, String> sheets, Map<String, String> texts) {
        List<Item> items = ItemFile.read(itemFile);
        Map<String, Item> byId =
                items.stream().collect(Collectors.toMap(Item::id, Function.identity(), (one, _) -> one, TreeMap::new));
        List<Rating> ratings = new ArrayList<>();
        sheets.forEach((rater, csv) -> ratings.addAll(RatingFile.read(rater.replaceFirst("#.*", ""), csv, byId)));
        return new RatingTable(items, ratings, texts).write();
    }

    private String write() {
        List<Rating> generated = raters.ofGenerated();
        return String.join(
                "\n",
                ratersTable(),
                grouped("", generated, _ -> "all"),
                grouped("genre", generated, rating -> rating.item().genre()),
                grouped(
                        "family",
                        generated,
                        rating -> rating.item().question().head().family().id()),
                grouped(
                        "rule",
                        generated,
                        rating -> rating.item().question().head().rule()),
                grouped(
                        "form",
                        generated,
                        rating -> rating.item().question().form().id()),
                curve(generated),
                guessing());
    }

    private String ratersTable() {
        StringBuilder table =
                new StringBuilder("| rater | by people: used | planted: used | counts |\n|---|---|---|---|\n");
        for (String rater : raters.names()) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            rater,
                            percent(raters.used(rater, Origin.HUMAN)),
                            percent(raters.used(rater, Origin.PLANTED)),
                            raters.counts(rater) ? "yes" : "no"));
        }
        Agreement agreement = raters.agreement();
        return table
                + "\nTwo raters agree on *use as it is* in %.0f %% of %d items, κ = %.2f.\n"
                        .formatted(agreement.observed() * 100, agreement.cases(), agreement.kappa());
    }

    private static String grouped(String title, List<Rating> ratings, Function<Rating, String> group) {
        StringBuilder table = new StringBuilder(
                "| %s | questions | usable as it is | to all raters | key right | one right".formatted(title)
                        + " | distractors usable | grammar | stands alone | right without the text |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|\n");
        ratings.stream()
                .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> {
                    Measured measured = new Measured(some);
                    table.append("| %s | %d | %s | %d | %s | %s | %s | %s | %s | %s |%n"
                            .formatted(
                                    name,
                                    measured.questions(),
                                    percent(measured.usable()),
                                    measured.usableToAll(),
                                    percent(measured.keyRight()),
                                    percent(measured.oneRight()),
                                    percent(measured.usableDistractors()),
                                    percent(measured.grammatical()),
                                    percent(measured.standingAlone()),
                                    percent(measured.rightWithoutText())));
                });
        return table.toString();
    }

    /** Precision against yield as the least confidence rises. */
    private static String curve(List<Rating> ratings) {
        StringBuilder table =
                new StringBuilder("| confidence at least | questions | usable as it is |\n|---|---|---|\n");
        for (double threshold : THRESHOLDS) {
            Measured measured = new Measured(ratings.stream()
                    .filter(rating -> rating.item().question().head().confidence() >= threshold)
                    .toList());
            table.append("| %.2f | %d | %s |%n".formatted(threshold, measured.questions(), percent(measured.usable())));
        }
        return table.toString();
    }

    private String guessing() {
        Guessing guessing = new Guessing(
                items.stream().filter(item -> item.origin() == Origin.GENERATED).toList(), texts);
        return "| guessing without the text, four options | right |\n|---|---|\n"
                + "| the longest option | %s |%n| the most overlap with the text | %s |%n| the most frequent place | %s |%n"
                        .formatted(
                                percent(guessing.longestOption()),
                                percent(guessing.mostOverlap()),
                                percent(guessing.bestPlace()));
    }

    private static String percent(Optional<Share> share) {
        return share.map(found -> String.format(
                        Locale.ROOT,
                        "%.0f %% (%.0f–%.0f)",
                        found.share() * 100,
                        found.interval().low() * 100,
                        found.interval().high() * 100))
                .orElse("–");
    }
}
