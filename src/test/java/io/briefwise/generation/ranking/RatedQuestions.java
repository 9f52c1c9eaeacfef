package io.briefwise.generation.ranking;

import io.briefwise.question.Question;
import io.briefwise.question.QuestionJson;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generated questions of a rating round with what its raters said: a folder with {@code items.jsonl}, the texts under
 * {@code texts} and the filled-in sheets. Those of raters who are too strict to count for the measures teach all the same.
 */
final class RatedQuestions {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RatedQuestions() {}

    /**
     * One of them.
     *
     * @param text the name of its text
     * @param question what was asked
     * @param uses what each rater said: whether they would use it as it is
     */
    record Rated(String text, Question question, List<Boolean> uses) {

        boolean usable() {
            return uses.stream().allMatch(use -> use);
        }
    }

    /** The rounds below a folder, the oldest first. */
    static List<Path> rounds(Path ratings) {
        try (Stream<Path> folders = Files.list(ratings)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("round-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that somebody rated. */
    static List<Rated> of(Path round) {
        try {
            Map<String, List<Boolean>> verdicts = new TreeMap<>();
            read(round.resolve("sheets"), verdicts);
            read(round.resolve("sheets-not-counted"), verdicts);
            List<Rated> rated = new ArrayList<>();
            for (String line : Files.readAllLines(round.resolve("items.jsonl"))) {
                JsonNode node = MAPPER.readTree(line);
                List<Boolean> uses = verdicts.get(node.path("item").asString());
                if (node.path("origin").asString().equals("GENERATED") && uses != null) {
                    rated.add(new Rated(
                            node.path("text").asString(), QuestionJson.question(node.path("question")), uses));
                }
            }
            return rated;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path sheets, Map<String, List<Boolean>> verdicts) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (Stream<Path> files = Files.list(sheets)) {
            for (Path file : files.sorted().toList()) {
                try (Reader reader = Files.newBufferedReader(file);
                        var lines = format.parse(reader)) {
                    for (CSVRecord line : lines) {
                        verdicts.computeIfAbsent(line.get("item"), _ -> new ArrayList<>())
                                .add(line.get("verdict").equals("use"));
                    }
                }
            }
        }
    }
}
