package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

    private final Import outcome = Importer.usual().read("river.pdf", Documents.word());

    @Test
    void styles_of_headings_make_sections() {
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(brief.author()).isEqualTo("Jane Doe");
        assertThat(Imports.headings(brief)).containsExactly("", "The wall", "The meadows");
        assertThat(brief.sections().stream().flatMap(section -> Imports.paragraphs(section).stream()))
                .containsExactlyElementsOf(Prose.ALL);
    }

    @Test
    void tables_and_footnotes_stand_beside_the_text() {
        assertThat(Imports.brief(outcome).asides())
                .containsExactly(
                        new Aside(Aside.Kind.TABLE, "Plan\tPrice\nWall\t9 million"),
                        new Aside(Aside.Kind.FOOTNOTE, "The railway company’s records name the year."));
    }

    @Test
    void spans_lead_back_into_the_extracted_text() {
        Import.Imported imported = Imports.imported(outcome);
        OriginalRange range = imported.source().offsets().originalOf(new Span(2, 1, 0, Prose.CHOICE.length()));

        assertThat(imported.source().original().substring(range.start(), range.end()))
                .isEqualTo(Prose.CHOICE);
    }
}
