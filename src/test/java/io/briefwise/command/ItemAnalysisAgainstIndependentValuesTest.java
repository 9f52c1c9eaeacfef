package io.briefwise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.statistics.QuestionStatistics;
import io.briefwise.statistics.QuizStatistics;
import io.briefwise.statistics.irt.Ability;
import io.briefwise.statistics.irt.Curve;
import io.briefwise.statistics.irt.ItemResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command prints agrees to 10⁻⁶ with what {@code independent.py} beside the tables worked out by other means. */
class ItemAnalysisAgainstIndependentValuesTest {

    private static final Path TABLES = Path.of("src/test/resources/statistics");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "one-learner",
                "two-learners",
                "three-learners",
                "equal-marks",
                "equal-totals",
                "single-question",
                "all-right",
                "all-wrong",
                "worth-nothing",
                "course",
                "long",
                "lsat6",
                "lsat7"
            })
    void classical_statistics(String name) throws IOException {
        MarkTable table = table(name);

        compare(AnalysisTable.of(table.questions(), QuestionStatistics.of(table.marks())), name + ".questions");
        compare(AnalysisTable.of(QuizStatistics.of(table.marks())), name + ".quiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "long", "lsat6", "lsat7"})
    void item_response(String name) throws IOException {
        MarkTable table = table(name);

        compare(AnalysisTable.of(table.questions(), ItemResponse.of(table.marks())), name + ".irt");
    }

    /** A learner with nothing right, one with the first question right, with the first two, and so on. */
    @ParameterizedTest
    @ValueSource(strings = {"course", "long", "lsat6", "lsat7"})
    void abilities(String name) throws IOException {
        List<Curve> curves = ItemResponse.of(table(name).marks()).questions().stream()
                .map(ItemResponse.Question::twoParameter)
                .filter(ItemResponse.Estimated.class::isInstance)
                .map(ItemResponse.Estimated.class::cast)
                .map(ItemResponse.Estimated::curve)
                .toList();
        StringBuilder printed = new StringBuilder("mean,deviation\n");
        for (int right = 0; right <= curves.size(); right++) {
            List<Ability.Answer> answers = new ArrayList<>();
            for (int i = 0; i < curves.size(); i++) {
                answers.add(new Ability.Answer(curves.get(i), i < right));
            }
            Ability ability = Ability.of(answers);
            printed.append("%s,%s%n".formatted(ability.mean(), ability.deviation()));
        }
        compare(printed.toString(), name + ".abilities");
    }

    private static MarkTable table(String name) {
        String maximum = switch (name) {
            case "class" -> TABLES.resolve("class-max.csv").toString();
            case "worth-nothing" -> "0";
            default -> "1";
        };
        return MarkTable.read(TABLES.resolve(name + ".csv"), maximum);
    }

    private static void compare(String printed, String expected) throws IOException {
        List<List<String>> ours = cells(printed);
        List<List<String>> theirs = cells(Files.readString(TABLES.resolve(expected + ".csv")));
        assertThat(ours).hasSameSizeAs(theirs);
        for (int row = 0; row < theirs.size(); row++) {
            assertThat(ours.get(row)).hasSameSizeAs(theirs.get(row));
            for (int column = 0; column < theirs.get(row).size(); column++) {
                compare(ours.get(row).get(column), theirs.get(row).get(column), expected, row);
            }
        }
    }

    private static void compare(String ours, String theirs, String table, int row) {
        String place = "%s, row %d".formatted(table, row + 1);
        if (theirs.matches("-?[0-9.]+")) {
            assertThat(Double.parseDouble(ours)).as(place).isCloseTo(Double.parseDouble(theirs), within(1e-6));
        } else {
            assertThat(ours).as(place).isEqualTo(theirs);
        }
    }

    /** The remarks below the table of difficulties are told apart at blanks. */
    private static List<List<String>> cells(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text.replaceAll("(?m)^# (\\w+) ", "# $1,"), CSVFormat.DEFAULT)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
