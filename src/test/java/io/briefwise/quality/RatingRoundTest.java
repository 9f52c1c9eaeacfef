package io.briefwise.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.question.Question;
import io.briefwise.question.SampleQuestions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RatingRoundTest {

    private static final Brief BRIEF = new Brief(
            "A treaty",
            null,
            null,
            null,
            List.of(new Section(null, List.of(new Paragraph(1, "Russia signed a treaty. It was a surprise.")))),
            List.of());

    private static final String HUMAN = """
            {"questions": [%s]}""".formatted(String.join(",", Collections.nCopies(20, """
            {"paragraph": 1, "question": "What did Russia sign?", "key": "A treaty",
             "distractor_misread_same_span": "A surprise", "distractor_other_span": "A letter",
             "distractor_no_support": "A bill"}""")));

    private static Booklet booklet(String name, String human) {
        List<Question> set =
                List.of(SampleQuestions.closed(1, 0, 0), SampleQuestions.judgement(2, 0), SampleQuestions.open(3, 0));
        return Booklet.of(name, BRIEF, set, List.of(SampleQuestions.closed(4, 0, 1)), human, 2, 1);
    }

    @Test
    void a_booklet_holds_closed_questions_and_planted_flaws() {
        assertThat(booklet("policy-treaty", "").items())
                .extracting(Item::origin)
                .containsOnly(Origin.GENERATED, Origin.PLANTED)
                .hasSize(2 + 2);
    }

    @Test
    void nothing_on_a_sheet_tells_the_origin() {
        Booklet booklet = booklet("policy-treaty", HUMAN);
        RatingSheet sheet = new RatingSheet(booklet);

        assertThat(sheet.questions() + sheet.keys() + sheet.template())
                .doesNotContainIgnoringCase("planted")
                .doesNotContainIgnoringCase("human")
                .doesNotContainIgnoringCase("generated")
                .doesNotContain("sample");
    }

    @Test
    void items_are_read_as_they_were_written() {
        Booklet booklet = booklet("policy-treaty", HUMAN);

        assertThat(ItemFile.read(ItemFile.write(List.of(booklet)))).isEqualTo(booklet.items());
    }

    @Test
    void a_rater_who_falls_for_flaws_does_not_count() {
        Booklet booklet = booklet("policy-treaty", "");
        String careful = filled(booklet, item -> item.origin() == Origin.PLANTED ? "reject" : "use");
        String careless = filled(booklet, _ -> "use");

        String table = RatingTable.of(
                ItemFile.write(List.of(booklet)), new TreeMap<>(Map.of("anna", careful, "bert", careless)), Map.of());

        assertThat(table)
                .contains("| anna | – | 0 % (0–66) | yes |")
                .contains("| bert | – | 100 % (34–100) | no |")
                .contains("| all | 2 | 100 % (34–100) | 2 |");
    }

    @Test
    void questions_are_the_units_and_a_second_rater_halves_what_the_first_says() {
        Booklet booklet = booklet("policy-treaty", "");
        String all = filled(booklet, item -> item.origin() == Origin.PLANTED ? "reject" : "use");
        String none = filled(booklet, _ -> "edit");

        String table = RatingTable.of(
                ItemFile.write(List.of(booklet)), new TreeMap<>(Map.of("anna", all, "bert", none)), Map.of());

        assertThat(table).contains("| all | 2 | 50 % (9–91) | 0 |");
    }

    @Test
    void an_unknown_verdict_is_refused_with_its_line() {
        Booklet booklet = booklet("policy-treaty", "");

        assertThatThrownBy(() -> RatingTable.of(
                        ItemFile.write(List.of(booklet)), Map.of("anna", filled(booklet, _ -> "maybe")), Map.of()))
                .hasMessage("anna, line 2: the verdict is use, edit or reject, not maybe");
    }

    private static String filled(Booklet booklet, Function<Item, String> verdict) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", RatingSheet.COLUMNS)));
        for (Item item : booklet.items()) {
            lines.add("%s,%s,%s,y,y,y,y,,%s,".formatted(item.id(), item.key(), item.key(), verdict.apply(item)));
        }
        return String.join("\n", lines);
    }
}
