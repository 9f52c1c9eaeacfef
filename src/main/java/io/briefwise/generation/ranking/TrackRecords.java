package io.briefwise.generation.ranking;

import io.briefwise.generation.table.Table;
import io.briefwise.question.Family;
import java.util.List;

/**
 * How rules fared with raters, from {@code rated-rules.tsv}. A rule's share is drawn towards its family's, and a family's
 * towards what the rule itself expects, so that a rule nobody has rated starts neutral and a few ratings shift little.
 *
 * <p>With {@code u} usable of {@code n} rated, {@code k} = 12 and the family's share {@code f}, a rule's share is
 * {@code (u + k f) / (n + k)}. A rule with 2 of 2 in a family at 0.6: (2 + 7.2) / (2 + 12) = 0.66.
 */
final class TrackRecords {

    private static final double DRAW = 12;

    private final List<Rated> rated;

    private TrackRecords(List<Rated> rated) {
        this.rated = List.copyOf(rated);
    }

    /** What raters said of a rule: both would use so many of so many as they are. */
    record Rated(String family, String rule, int questions, int usable) {

        Rated {
            if (usable < 0 || usable > questions) {
                throw new IllegalArgumentException("%d of %d usable: %s".formatted(usable, questions, rule));
            }
        }

        static Rated of(List<String> cells) {
            return new Rated(
                    cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)));
        }
    }

    static TrackRecords of(List<Rated> rated) {
        return new TrackRecords(rated);
    }

    static TrackRecords read() {
        return new TrackRecords(
                Table.beside(TrackRecords.class, "rated-rules.tsv").read(4, Rated::of));
    }

    /** The share of a rule's questions that should be usable, where the rule itself expects a share. */
    double share(Family family, String rule, double expected) {
        double ofFamily = drawn(
                rated.stream()
                        .filter(found -> found.family().equals(family.id()))
                        .toList(),
                expected);
        return drawn(rated.stream().filter(found -> found.rule().equals(rule)).toList(), ofFamily);
    }

    private static double drawn(List<Rated> found, double towards) {
        int questions = found.stream().mapToInt(Rated::questions).sum();
        int usable = found.stream().mapToInt(Rated::usable).sum();
        return (usable + DRAW * towards) / (questions + DRAW);
    }
}
