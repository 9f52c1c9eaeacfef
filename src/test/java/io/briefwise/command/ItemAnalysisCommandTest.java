package io.briefwise.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ItemAnalysisCommandTest {

    private static final String MARKS = "learner,q1,q2\nAda,1,1\nBen,0,1\nCleo,1,0\nDan,,0\n";

    private static final String FOUR_LEARNERS = """
            question,learners,facility,sd,discriminationIndex,discriminativeEfficiency,effectiveWeight,intendedWeight
            q1,4,0.5,0.5773502692,0,0,0.5,0.5
            q2,4,0.5,0.5773502692,0,0,0.5,0.5
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @SuppressWarnings("NullAway.Init")
    private CommandLine line;

    @BeforeEach
    void a_line_that_can_be_read() {
        line = Commands.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    @Test
    void a_row_for_each_question() throws IOException {
        assertThat(analyse(MARKS)).isZero();
        assertThat(out).hasToString(FOUR_LEARNERS);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void one_row_for_the_quiz() throws IOException {
        assertThat(analyse(MARKS, "--quiz")).isZero();
        assertThat(out)
                .hasToString("learners,mean,median,sd,skewness,kurtosis,cic,errorRatio,standardError\n"
                        + "4,1,1,0.8164965809,0,1.5,0,100,0.8164965809\n");
    }

    @Test
    void difficulties_with_the_reasons_for_empty_cells_on_standard_error() throws IOException {
        assertThat(analyse("learner,q1,q2,q3\nAda,1,0,0.5\nBen,1,0,1\n", "--irt"))
                .isZero();
        assertThat(out)
                .hasToString("question,raschDifficulty,difficulty,discrimination\nq1,,,\nq2,,,\nq3,,,\n"
                        + "# raschSlope\n# raschLogLikelihood\n# logLikelihood\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        "no estimate of q1: everybody has full marks",
                        "no estimate of q2: nobody has a mark",
                        "no estimate of q3: it has part marks, and the models know right and wrong only");
    }

    /** The same table as spreadsheets of different countries and systems write it. */
    @Test
    void every_usual_kind_of_csv_is_read() throws IOException {
        Stream.of(
                        "\uFEFF" + MARKS,
                        MARKS.replace("\n", "\r\n"),
                        MARKS.replace("\n", "\r"),
                        MARKS.replace(',', ';'),
                        MARKS.replace(',', '\t'),
                        "learner;q1;q2\nAda;1,0;1\nBen;0;1,0\nCleo;1;0\nDan;;0\n",
                        MARKS.replace("1\n", " 1 \n").replace("0\n", "0.0\n"),
                        MARKS + "\n\n",
                        MARKS.replace("Ada", "\"Ada \"\"A\"\" \nLovelace, Lady\""))
                .forEach(table -> {
                    out.getBuffer().setLength(0);
                    assertThat(analyse(table)).as(err.toString()).isZero();
                    assertThat(out).as(table).hasToString(FOUR_LEARNERS);
                });
    }

    @Test
    void names_with_commas_and_quotes_come_out_as_they_went_in() throws IOException {
        analyse("learner,\"What, when?\",\"The \"\"claim\"\"\",Überschrift\nAda,1,0,1\n");
        assertThat(out.toString().lines().skip(1).map(row -> row.replaceFirst(",1,.*", "")))
                .containsExactly("\"What, when?\"", "\"The \"\"claim\"\"\"", "Überschrift");
    }

    @Test
    void a_table_that_is_not_utf_8_is_read_as_windows_does() throws IOException {
        Path file = Files.write(
                folder.resolve("marks.csv"), "learner,Für\nAda,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(line.execute("item-analysis", file.toString())).isZero();
        assertThat(out.toString()).contains("\nFür,1,1,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"question,max;q2,3;q1,2", "q1,2;q2,3", "learner,q2,q1;max,3,2", "q1,q2;2,3"})
    void maxima_in_a_file(String maxima) throws IOException {
        Path file = Files.writeString(folder.resolve("max.csv"), maxima.replace(';', '\n'));
        assertThat(analyse("learner,q1,q2\nAda,1,3\n", "--max", file.toString()))
                .isZero();
        assertThat(out.toString().lines().skip(1)).containsExactly("q1,1,0.5,,,,,0.4", "q2,1,1,,,,,0.6");
    }

    @Test
    void one_maximum_for_all() throws IOException {
        assertThat(analyse("learner,q1,q2\nAda,1,4\n", "--max", "4")).isZero();
        assertThat(out.toString().lines().skip(1)).containsExactly("q1,1,0.25,,,,,0.5", "q2,1,1,,,,,0.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | row 1, column 1: the file is empty",
                "'learner,q1'                  | row 2, column 1: no learner below the header",
                "'learner;'                    | row 1, column 2: a question without a name",
                "'learner'                     | row 1, column 2: no question",
                "'learner,q1,q1/Ada,1,1'       | row 1, column 3: q1 is in column 2 already",
                "'learner,q1,,q3/Ada,1,1,1'    | row 1, column 3: a question without a name",
                "'learner,q1,q2/Ada,1,x'       | row 2, column 3 (q2): “x” is not a number",
                "'learner,q1,q2/Ada,1,NaN'     | row 2, column 3 (q2): “NaN” is not a number",
                "'learner,q1,q2/Ada,1d,1'      | row 2, column 2 (q1): “1d” is not a number",
                "'learner,q1,q2/Ada,1,1e999'   | row 2, column 3 (q2): “1e999” is not a number",
                "'learner,q1,q2/Ada,1,\"0,5\"' | row 2, column 3 (q2): “0,5” is not a number",
                "'learner,q1/Ada,1//Ben,-1'    | row 4, column 2 (q1): -1 is below 0",
                "'learner,q1/Ada,1/Ben,2'      | row 3, column 2 (q1): 2 is above the maximum, 1; --max sets it",
                "'learner,q1,q2/Ada,1'         | row 2, column 3 (q2): missing; a question left out needs an empty cell",
                "'learner,q1/Ada,1,1'          | row 2, column 3: more cells than the header, which has 2",
                "'learner,q1/,1'               | row 2, column 1: no learner",
                "'learner,q1/Ada,1/Ada,0'      | row 3, column 1: Ada is in row 2 already",
                "'learner,q1,q2/\"Ada,1,1'     | row 2, column 2 (q1): missing; a question left out needs an empty cell"
            })
    void bad_input_is_one_line_with_row_and_column(String table, String complaint) throws IOException {
        assertThat(analyse(table.replace('/', '\n'))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).containsExactly(folder.resolve("marks.csv") + ": " + complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | row 1, column 1: the file is empty",
                "'q1,q2'                 | row 2, column 1: no maxima below the header",
                "'q1,q2/1'               | row 2, column 2 (q2): “” is not a number",
                "'q1,q2/1,2/1,2'         | row 3, column 1: more than one row of maxima",
                "'question,max/q1,1'     | row 3, column 1: no maximum for “q2”",
                "'question,max/q1,-1'    | row 2, column 2 (q1): -1 is below 0",
                "'question,max/q1,1/q1,1' | row 3, column 2 (q1): a second maximum",
                "'question,max/q1,1/q3,1' | row 3, column 1: no question has the name “q3”"
            })
    void bad_maxima_too(String maxima, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("max.csv"), maxima.replace('/', '\n'));
        assertThat(analyse(MARKS, "--max", file.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(file + ": " + complaint);
    }

    @Test
    void what_cannot_be_read_and_options_that_exclude_each_other_are_bad_input() throws IOException {
        assertThat(line.execute("item-analysis", folder.resolve("none.csv").toString()))
                .isEqualTo(2);
        assertThat(analyse(MARKS, "--quiz", "--irt")).isEqualTo(2);
        assertThat(analyse(MARKS, "--max", "-1")).isEqualTo(2);
        assertThat(analyse(MARKS, "--max", "many")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(4);
    }

    private int analyse(String table, String... options) {
        try {
            Path file = Files.writeString(folder.resolve("marks.csv"), table, StandardCharsets.UTF_8);
            return line.execute(Stream.concat(Stream.of("item-analysis", file.toString()), Stream.of(options))
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
