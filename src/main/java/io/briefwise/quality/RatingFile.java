package io.briefwise.quality;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A filled-in rating sheet. */
final class RatingFile {

    private RatingFile() {}

    /**
     * Its ratings; an item that the rater left out has none.
     *
     * @param items all items by their ids
     * @throws IllegalArgumentException saying what is wrong in which line
     */
    static List<Rating> read(String rater, String csv, Map<String, Item> items) {
        List<Rating> ratings = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var lines = format.parse(new StringReader(csv))) {
            for (CSVRecord line : lines) {
                if (!line.isConsistent() || !line.isMapped("verdict")) {
                    throw new IllegalArgumentException("%s, line %d: not the columns of a rating sheet"
                            .formatted(rater, line.getRecordNumber() + 1));
                }
                if (!line.get("verdict").isBlank()) {
                    ratings.add(rating(rater, line, items));
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(rater + ": no CSV: " + e.getMessage(), e);
        }
        return ratings;
    }

    private static Rating rating(String rater, CSVRecord line, Map<String, Item> items) {
        Item item = items.get(line.get("item"));
        String where = "%s, line %d".formatted(rater, line.getRecordNumber() + 1);
        if (item == null) {
            throw new IllegalArgumentException(where + ": no item " + line.get("item"));
        }
        String distractors = line.get("distractors").toLowerCase(Locale.ROOT).replaceAll("[^yn]", "");
        return new Rating(
                rater,
                item,
                item.normal(line.get("without")).equals(item.key()),
                item.normal(line.get("with")).equals(item.key()),
                yes(line, "grammar"),
                yes(line, "alone"),
                yes(line, "key"),
                yes(line, "one"),
                (int) distractors.chars().filter(sign -> sign == 'y').count(),
                distractors.length(),
                Rating.Verdict.of(line.get("verdict"))
                        .orElseThrow(() -> new IllegalArgumentException(
                                where + ": the verdict is use, edit or reject, not " + line.get("verdict"))),
                line.get("remark"));
    }

    private static boolean yes(CSVRecord line, String column) {
        return line.get(column).toLowerCase(Locale.ROOT).startsWith("y");
    }
}
