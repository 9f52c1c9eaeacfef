package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private final Import outcome = Importer.usual().read("river.md", Fixtures.bytes("river.md"));

    @Test
    void front_matter_names_the_text_and_its_source() {
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(brief.author()).isEqualTo("Jane Doe");
        assertThat(brief.date()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(brief.source()).isEqualTo("The Flood Report, River Board, 2023-11-02, https://example.org/flood");
        assertThat(Imports.imported(outcome).source().about())
                .isEqualTo("Whether to build a wall or flood the meadows.");
    }

    @Test
    void headings_make_sections_and_marks_go() {
        Brief brief = Imports.brief(outcome);

        assertThat(Imports.headings(brief)).containsExactly("", "The wall", "The meadows");
        assertThat(Imports.paragraphs(brief.sections().getFirst())).containsExactly(Prose.RIVER);
        assertThat(Imports.paragraphs(brief.sections().get(1))).containsExactly(Prose.WALL);
        assertThat(Imports.paragraphs(brief.sections().get(2)))
                .containsExactly(
                        Prose.MEADOW, "Buy the meadows & pay the farmers.", "Keep the wall in reserve.", Prose.CHOICE);
    }

    @Test
    void tables_pictures_and_footnotes_stand_beside_the_text() {
        assertThat(Imports.brief(outcome).asides())
                .containsExactly(
                        new Aside(Aside.Kind.TABLE, "Plan\tPrice\nWall\t9 million\nMeadows\t4 million"),
                        new Aside(Aside.Kind.FIGURE, "The quay in winter"),
                        new Aside(Aside.Kind.FOOTNOTE, "The railway company’s records name the year."));
    }

    @Test
    void spans_lead_back_into_the_marked_text() {
        Import.Imported imported = Imports.imported(outcome);
        String paragraph =
                imported.brief().sections().get(2).paragraphs().get(1).text();
        int start = paragraph.indexOf("meadows & pay");

        OriginalRange range =
                imported.source().offsets().originalOf(new Span(2, 1, start, start + "meadows & pay".length()));

        assertThat(imported.source().original().substring(range.start(), range.end()))
                .isEqualTo("meadows &amp; pay");
    }
}
