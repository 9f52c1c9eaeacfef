package io.briefwise.command;

import io.briefwise.quality.open.OpenRatingTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what raters found of open questions. */
@Command(
        name = "open-table",
        mixinStandardHelpOptions = true,
        description =
                "Prints the tables of a rating round of open questions: FOLDER is what open-sheets wrote, the sheets"
                        + " are named RATER.csv, or RATER#1.csv, RATER#2.csv for several of one rater.")
final class OpenTableCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "holds items.jsonl")
    private @Nullable Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHEET", description = "filled-in sheets")
    private List<Path> sheets = List.of();

    @Override
    public Integer call() {
        try {
            PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
            console.print(OpenRatingTable.of(
                    Files.readString(Objects.requireNonNull(folder).resolve("items.jsonl")),
                    FilledSheets.read(sheets)));
            console.flush();
        } catch (IOException e) {
            throw new BadInput("cannot read " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new BadInput(Objects.toString(e.getMessage()));
        }
        return 0;
    }
}
