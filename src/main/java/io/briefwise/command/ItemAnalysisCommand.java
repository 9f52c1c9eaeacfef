package io.briefwise.command;

import io.briefwise.statistics.QuestionStatistics;
import io.briefwise.statistics.QuizStatistics;
import io.briefwise.statistics.irt.ItemResponse;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the statistics of a quiz, or of its questions, from a table of marks. */
@Command(
        name = "item-analysis",
        mixinStandardHelpOptions = true,
        description = "Statistics of questions from a table of marks, as CSV.")
final class ItemAnalysisCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "MARKS.csv",
            description = "a row for each learner: the learner, then a mark for each question of the header row;"
                    + " an empty cell is a question left out, which counts 0")
    private @Nullable Path file;

    @Option(
            names = "--max",
            paramLabel = "MAX",
            defaultValue = "1",
            description = "the maximum of every question, or a CSV file with the header row of MARKS.csv and a row of"
                    + " maxima, or with rows of question and maximum; 1 without it")
    private String maximum = "1";

    @ArgGroup
    private @Nullable View view;

    /** What to print instead of a row for each question. */
    static final class View {

        @Option(names = "--quiz", description = "one row on the quiz instead")
        private boolean quiz;

        @Option(names = "--irt", description = "difficulties by the Rasch and the two-parameter model instead")
        private boolean irt;
    }

    @Override
    public Integer call() {
        MarkTable table = MarkTable.read(Objects.requireNonNull(file), maximum);
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter console = line.getOut();
        if (view != null && view.quiz) {
            console.print(AnalysisTable.of(QuizStatistics.of(table.marks())));
        } else if (view != null && view.irt) {
            ItemResponse response = ItemResponse.of(table.marks());
            console.print(AnalysisTable.of(table.questions(), response));
            Omissions.of(table.questions(), response).forEach(line.getErr()::println);
        } else {
            console.print(AnalysisTable.of(table.questions(), QuestionStatistics.of(table.marks())));
        }
        console.flush();
        return 0;
    }
}
