package io.briefwise.quality.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.question.SampleQuestions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OpenRatingRoundTest {

    private static final List<OpenBooklet> BOOKLETS = OpenBooklet.planted(
            List.of(
                    booklet("buses-for", 1, "Would fewer riders change what the author asks for?"),
                    booklet("buses-against", 2, "What would riders without a car do?"),
                    booklet("bees-report", 3, "Who counted the hives?")),
            1);
    private static final String ITEMS = OpenItemFile.write(BOOKLETS);

    private static OpenBooklet booklet(String name, int question, String human) {
        Brief brief = new Brief(
                name,
                null,
                null,
                null,
                List.of(new Section(
                        null, List.of(new Paragraph(1, "Last year Oslo and Erik Dahl's town kept buses.")))),
                List.of());
        return OpenBooklet.of(name, brief, List.of(SampleQuestions.open(question, 0)), List.of(human), 1);
    }

    private static String filled(OpenVerdict generated, OpenVerdict human, OpenVerdict planted) {
        StringBuilder sheet = new StringBuilder("item,verdict,remark\n");
        for (OpenItem item : OpenItemFile.read(ITEMS)) {
            OpenVerdict verdict = switch (item.origin()) {
                case GENERATED -> generated;
                case HUMAN -> human;
                case PLANTED -> planted;
            };
            sheet.append(item.id()).append(',').append(verdict).append(",\n");
        }
        return sheet.toString();
    }

    @Test
    void each_booklet_holds_a_question_of_another_topic_and_one_of_any_text() {
        assertThat(BOOKLETS)
                .allSatisfy(booklet -> assertThat(booklet.items())
                        .extracting(OpenItem::origin)
                        .containsExactlyInAnyOrder(
                                OpenItem.Origin.GENERATED,
                                OpenItem.Origin.HUMAN,
                                OpenItem.Origin.PLANTED,
                                OpenItem.Origin.PLANTED));
    }

    @Test
    void nothing_on_a_sheet_tells_the_origin() {
        OpenRatingSheet sheet = new OpenRatingSheet(BOOKLETS.getFirst());

        assertThat(sheet.questions() + sheet.template())
                .doesNotContainIgnoringCase("planted")
                .doesNotContainIgnoringCase("human")
                .doesNotContainIgnoringCase("generated");
    }

    @Test
    void shares_are_of_what_was_generated_and_of_raters_who_count() {
        String table = OpenRatingTable.of(
                ITEMS,
                new TreeMap<>(Map.of(
                        "ann", filled(OpenVerdict.USEFUL, OpenVerdict.USEFUL, OpenVerdict.INVALID),
                        "ben", filled(OpenVerdict.INVALID, OpenVerdict.USEFUL, OpenVerdict.UNHELPFUL),
                        "easy", filled(OpenVerdict.USEFUL, OpenVerdict.USEFUL, OpenVerdict.USEFUL),
                        "hard", filled(OpenVerdict.INVALID, OpenVerdict.INVALID, OpenVerdict.INVALID))));

        assertThat(table)
                .containsPattern("\\| easy \\| 100 % [^|]*\\| 100 % [^|]*\\| no \\|")
                .containsPattern("\\| hard \\| 0 % [^|]*\\| 0 % [^|]*\\| no \\|")
                .containsPattern("\\| all \\| 3 \\| 6 \\| 50 % [^|]*\\| 0 % [^|]*\\| 50 % ");
    }

    @Test
    void a_match_is_right_with_the_letter_of_its_text_in_the_order_of_names() {
        OpenItem item = OpenItemFile.read(ITEMS).stream()
                .filter(one -> one.text().equals("buses-for") && one.origin() == OpenItem.Origin.GENERATED)
                .findFirst()
                .orElseThrow();

        assertThat(OpenRatingTable.of(ITEMS, Map.of("ann", "item,text\n" + item.id() + ",B\n")))
                .contains("names masked: 100 %");
        assertThat(OpenRatingTable.of(ITEMS, Map.of("ann", "item,text\n" + item.id() + ",A\n")))
                .contains("names masked: 0 %");
    }

    @Test
    void a_wrong_line_is_named() {
        assertThatThrownBy(() -> OpenRatingTable.of(ITEMS, Map.of("ann", "item,verdict,remark\nnone,useful,\n")))
                .hasMessageContaining("ann, line 2: no item none");
        assertThatThrownBy(() -> OpenRatingTable.of(
                        ITEMS,
                        Map.of(
                                "ann",
                                "item,verdict,remark\n%s,fine,\n"
                                        .formatted(OpenItemFile.read(ITEMS)
                                                .getFirst()
                                                .id()))))
                .hasMessageContaining("the verdict is useful, unhelpful or invalid");
    }

    @Test
    void names_are_masked_wherever_they_stand() {
        NameMask mask = new NameMask("Last year Oslo and Erik Dahl's town kept buses. Buses matter.");

        assertThat(mask.mask("Oslo followed Erik Dahl's town: why did Buses matter to it?"))
                .isEqualTo("[name] followed [name] town: why did Buses matter to it?");
    }
}
