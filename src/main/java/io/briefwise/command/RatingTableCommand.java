package io.briefwise.command;

import io.briefwise.quality.RatingTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what raters found. */
@Command(
        name = "rating-table",
        mixinStandardHelpOptions = true,
        description = "Prints the tables of a rating round: FOLDER is what rating-sheets wrote, the sheets are named"
                + " RATER.csv, or RATER#1.csv, RATER#2.csv for several of one rater.")
final class RatingTableCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "holds items.jsonl, and the texts under texts")
    private @Nullable Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHEET", description = "filled-in sheets")
    private List<Path> sheets = List.of();

    @Override
    public Integer call() {
        try {
            Path round = Objects.requireNonNull(folder);
            PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
            console.print(RatingTable.of(
                    Files.readString(round.resolve("items.jsonl")), FilledSheets.read(sheets), texts(round)));
            console.flush();
        } catch (IOException e) {
            throw new BadInput("cannot read " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new BadInput(Objects.toString(e.getMessage()));
        }
        return 0;
    }

    private static Map<String, String> texts(Path round) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(round.resolve("texts"))) {
            for (Path text : files.sorted().toList()) {
                texts.put(
                        Objects.toString(text.getFileName(), "").replaceFirst("\\.\\w+$", ""), Files.readString(text));
            }
        }
        return texts;
    }
}
