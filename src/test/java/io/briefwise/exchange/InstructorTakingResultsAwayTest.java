package io.briefwise.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.analytics.TaughtClass;
import io.briefwise.exchange.Wanted.Naming;
import io.briefwise.exchange.Wanted.What;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.Database;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class InstructorTakingResultsAwayTest {

    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"Ada\")";
    private static final String HUGE = "+" + "word ".repeat(8_000);

    private final TaughtClass taught;

    InstructorTakingResultsAwayTest(Database database) {
        taught = new TaughtClass(
                database,
                List.of(
                        SampleQuestions.closed(1, 0, TaughtClass.KEY),
                        SampleQuestions.closed(2, 0, TaughtClass.KEY),
                        SampleQuestions.open(3, 1)));
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void the_gradebook_has_learners_by_assignments_and_a_gap_where_nothing_was_handed_in() {
        taught.handedIn("Zoë Lang", 5, 0, 0);
        taught.handedIn("Ada Okoye", 5, 0, 1);
        taught.learner("Bo Li");

        List<List<String>> rows = csv(What.GRADEBOOK, Naming.NAMES);
        assertThat(rows.getFirst()).containsExactly("learner", "email", "1. Two rivers");
        assertThat(rows.subList(1, 4)).extracting(List::getFirst).containsExactly("Ada Okoye", "Bo Li", "Zoë Lang");
        assertThat(rows.subList(1, 4)).extracting(List::getLast).containsExactly("0.3333333333", "", "0.6666666667");
    }

    @Test
    void hostile_names_and_answers_are_text_in_both_formats() {
        taught.wrote(FORMULA, HUGE, 0, 1);

        List<List<String>> answers = csv(What.ANSWERS, Naming.NAMES);
        assertThat(answers.get(1).getFirst()).isEqualTo("'" + FORMULA);
        assertThat(answers).anySatisfy(row -> assertThat(row).contains("'" + HUGE));
        List<List<String>> workbook = xlsx(What.ANSWERS, Naming.NAMES);
        assertThat(workbook.get(1).getFirst()).isEqualTo("'" + FORMULA);
        assertThat(workbook)
                .anySatisfy(row -> assertThat(row)
                        .anySatisfy(cell -> assertThat(cell).hasSize(32_767).endsWith("…")));
    }

    @Test
    void both_formats_say_the_same() {
        taught.handedIn("Zoë <b>Lang</b> & Söhne", 5, 0, 1);
        taught.handedIn("Ada \"A, B\"", 5, 1, 0);

        for (What what : What.values()) {
            assertThat(xlsx(what, Naming.NAMES)).as(what.name()).isEqualTo(csv(what, Naming.NAMES));
        }
    }

    @Test
    void under_pseudonyms_nobody_is_named_and_everybody_keeps_theirs() {
        taught.wrote("Ada Okoye", "I am Ada Okoye", 0, 1);
        taught.handedIn("Bo Li", 5, 0, 1);

        List<List<String>> answers = csv(What.ANSWERS, Naming.PSEUDONYMS);
        List<List<String>> book = csv(What.GRADEBOOK, Naming.PSEUDONYMS);
        assertThat(answers.toString() + book).doesNotContain("Ada", "Bo Li", "@", "2026");
        assertThat(answers).hasSize(6);
        assertThat(book.stream().skip(1).map(List::getFirst).toList())
                .isSorted()
                .allMatch(name -> name.matches("L[0-9a-f]{10}"))
                .containsAll(answers.stream().skip(1).map(List::getFirst).toList());
        assertThat(csv(What.GRADEBOOK, Naming.PSEUDONYMS)).isEqualTo(book);
    }

    @Test
    void figures_of_questions_have_the_columns_of_the_command() {
        taught.handedIn("A A", 5, 0, 0);
        taught.handedIn("B B", 5, 0, 1);
        taught.handedIn("C C", 5, 1, 1);
        taught.handedIn("D D", 5, 1, 1);

        List<List<String>> items = csv(What.ITEMS, Naming.NAMES);
        assertThat(String.join(",", items.getFirst()))
                .isEqualTo("question,learners,facility,sd,discriminationIndex,discriminativeEfficiency,"
                        + "effectiveWeight,intendedWeight");
        assertThat(items.get(1).subList(0, 3)).containsExactly("1. Which is question 1?", "4", "0.5");
    }

    @Test
    void an_empty_class_makes_a_file_with_a_head_only() {
        assertThat(csv(What.GRADEBOOK, Naming.NAMES)).hasSize(1);
        assertThat(xlsx(What.ANSWERS, Naming.PSEUDONYMS)).hasSize(1);
        assertThat(csv(What.ITEMS, Naming.NAMES)).hasSize(4);
    }

    @Test
    void nobody_but_an_instructor_of_the_class_gets_a_file() {
        PersonId learner = taught.handedIn("Ada Okoye", 5, 0, 1);
        PersonId colleague = taught.person("Kim Colleague", Role.INSTRUCTOR);

        for (What what : What.values()) {
            Wanted wanted = wanted(what, FileForm.CSV, Naming.NAMES);
            assertThat(exports().take(wanted, learner)).isEmpty();
            assertThat(exports().take(wanted, colleague)).isEmpty();
        }
        assertThat(recorded()).isZero();
    }

    @Test
    void each_file_taken_is_on_record() {
        csv(What.GRADEBOOK, Naming.NAMES);
        csv(What.ANSWERS, Naming.PSEUDONYMS);

        assertThat(recorded()).isEqualTo(2);
    }

    @Test
    void a_gradebook_of_many_takes_as_many_statements_as_one_of_one() {
        taught.handedIn("Learner 0", 5, 0, 1);
        int forOne = statements();
        for (int i = 1; i < 12; i++) {
            taught.handedIn("Learner " + i, 5, 0, 1);
        }

        assertThat(statements()).isEqualTo(forOne);
    }

    private int statements() {
        int before = taught.parts.statements();
        for (What what : What.values()) {
            csv(what, Naming.PSEUDONYMS);
        }
        return taught.parts.statements() - before;
    }

    private Exports exports() {
        return taught.parts.get(Exports.class);
    }

    private Wanted wanted(What what, FileForm form, Naming naming) {
        return new Wanted(what, taught.classroom(), taught.assignment(), form, naming);
    }

    private int recorded() {
        return taught.parts
                .jdbc()
                .sql("select count(*) from account_audit where act = 'EXPORTED'")
                .query(Integer.class)
                .single();
    }

    private byte[] taken(What what, FileForm form, Naming naming) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            exports()
                    .take(wanted(what, form, naming), taught.instructor())
                    .orElseThrow()
                    .writeTo(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private List<List<String>> csv(What what, Naming naming) {
        String text = new String(taken(what, FileForm.CSV, naming), StandardCharsets.UTF_8);
        try {
            return CSVFormat.RFC4180.parse(new StringReader(text)).stream()
                    .map(CSVRecord::toList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private List<List<String>> xlsx(What what, Naming naming) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(taken(what, FileForm.XLSX, naming)))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                int columns = workbook.getSheetAt(0).getRow(0).getLastCellNum();
                for (int column = 0; column < columns; column++) {
                    cells.add(said(row.getCell(column)));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static String said(org.apache.poi.ss.usermodel.@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return cell.getCellType() == CellType.NUMERIC ? digits(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    private static String digits(double figure) {
        String text = String.format(Locale.ROOT, "%.10f", figure);
        return text.replaceFirst("\\.?0+$", "");
    }
}
