package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private final Import outcome = Importer.usual().read("page.html", Fixtures.bytes("river.html"));

    @Test
    void the_page_says_who_wrote_it_and_when() {
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(brief.author()).isEqualTo("Jane Doe");
        assertThat(brief.date()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(brief.source()).isEqualTo("The Daily River, https://river.example.org/room");
    }

    @Test
    void the_article_is_found_amid_navigation() {
        Brief brief = Imports.brief(outcome);

        assertThat(Imports.headings(brief)).containsExactly("", "The wall", "The meadows");
        assertThat(brief.sections().stream().flatMap(section -> Imports.paragraphs(section).stream()))
                .containsExactlyElementsOf(Prose.ALL);
    }

    @Test
    void tables_figures_and_footnotes_stand_beside_the_text() {
        assertThat(Imports.brief(outcome).asides())
                .containsExactly(
                        new Aside(Aside.Kind.FIGURE, "The quay in winter"),
                        new Aside(Aside.Kind.TABLE, "Plan\tPrice\nWall\t9 million"),
                        new Aside(Aside.Kind.FOOTNOTE, "The railway company’s records name the year."));
    }

    @Test
    void scripts_and_markup_never_come_out() {
        Import.Imported imported = Imports.imported(outcome);

        assertThat(imported.brief().toString()).doesNotContain("alert", "<", "onclick", "steal");
    }

    @Test
    void spans_lead_back_into_the_page() {
        Import.Imported imported = Imports.imported(outcome);
        String paragraph =
                imported.brief().sections().get(1).paragraphs().getFirst().text();
        OriginalRange range = imported.source().offsets().originalOf(new Span(1, 0, 0, paragraph.length()));

        assertThat(imported.source().original().substring(range.start(), range.end()))
                .startsWith("A higher wall would cost about <b>nine million pounds</b>, most")
                .endsWith("before an election.");
    }

    @Test
    void a_page_without_an_article_element_is_read_by_where_its_text_lies() {
        String page =
                "<html><head><title>Room for the river | The Daily</title></head><body><div class='menu'><ul><li><a"
                        + " href='/'>Home</a></li></ul></div><div><div id='x'><h1>Room for the river</h1><p>"
                        + String.join("</p><p>", Prose.ALL)
                        + "</p></div></div><div class='footer'>Contact us</div></body></html>";

        Brief brief = Imports.brief(Importer.usual().read("x.html", page.getBytes(StandardCharsets.UTF_8)));

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(Imports.paragraphs(brief.sections().getFirst())).isEqualTo(Prose.ALL);
    }
}
