package io.briefwise.generation.ranking;

import io.briefwise.question.Family;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

        static Rated of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IllegalArgumentException("a rated rule has family, rule, questions and usable: " + line);
            }
            return new Rated(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
        }
    }

    static TrackRecords of(List<Rated> rated) {
        return new TrackRecords(rated);
    }

    static TrackRecords read() {
        try (InputStream file = Objects.requireNonNull(TrackRecords.class.getResourceAsStream("rated-rules.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Rated> rated = new ArrayList<>();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> rated.add(Rated.of(line)));
            return new TrackRecords(rated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
