package io.briefwise.quality.open;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Filled-in sheets. */
final class OpenRatingFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private OpenRatingFile() {}

    /** The verdicts of a rating sheet; none on an item that the rater left out. */
    static List<OpenRating> verdicts(String rater, String csv, Map<String, OpenItem> items) {
        List<OpenRating> ratings = new ArrayList<>();
        for (CSVRecord line : lines(rater, csv, OpenRatingSheet.COLUMNS)) {
            if (!line.get("verdict").isEmpty()) {
                OpenVerdict verdict = OpenVerdict.of(line.get("verdict"))
                        .orElseThrow(() -> wrong(rater, line, "the verdict is useful, unhelpful or invalid"));
                ratings.add(new OpenRating(rater, item(rater, line, items), verdict));
            }
        }
        return ratings;
    }

    /** Whether each match of a matching sheet is right; A is the first text of the topic by its name. */
    static List<Boolean> matches(String rater, String csv, Map<String, OpenItem> items) {
        List<Boolean> matches = new ArrayList<>();
        for (CSVRecord line : lines(rater, csv, MatchingSheet.COLUMNS)) {
            OpenItem item = item(rater, line, items);
            List<String> texts = items.values().stream()
                    .filter(other -> other.topic().equals(item.topic()))
                    .map(OpenItem::text)
                    .distinct()
                    .sorted()
                    .toList();
            matches.add(line.get("text").equals(Character.toString('A' + texts.indexOf(item.text()))));
        }
        return matches;
    }

    static boolean isMatching(String csv) {
        return csv.startsWith(String.join(",", MatchingSheet.COLUMNS) + "\n");
    }

    private static List<CSVRecord> lines(String rater, String csv, List<String> columns) {
        try (var parsed = FORMAT.parse(new StringReader(csv))) {
            if (!parsed.getHeaderNames().equals(columns)) {
                throw new IllegalArgumentException("%s: the columns are %s".formatted(rater, columns));
            }
            List<CSVRecord> lines = parsed.getRecords();
            lines.stream().filter(line -> !line.isConsistent()).findFirst().ifPresent(line -> {
                throw wrong(rater, line, "not the columns of the sheet");
            });
            return lines;
        } catch (IOException e) {
            throw new IllegalArgumentException(rater + ": no CSV: " + e.getMessage(), e);
        }
    }

    private static OpenItem item(String rater, CSVRecord line, Map<String, OpenItem> items) {
        return Optional.ofNullable(items.get(line.get("item")))
                .orElseThrow(() -> wrong(rater, line, "no item " + line.get("item")));
    }

    private static IllegalArgumentException wrong(String rater, CSVRecord line, String what) {
        return new IllegalArgumentException("%s, line %d: %s".formatted(rater, line.getRecordNumber() + 1, what));
    }
}
