package io.briefwise.brief;

import static io.briefwise.brief.PdfBuilder.BOLD;
import static io.briefwise.brief.PdfBuilder.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two columns on each of three pages, with running heads, page numbers, footnotes and hyphens at the ends of lines. */
class PdfTest {

    private static final double LEFT = 60;
    private static final double RIGHT = 310;
    private static final double WIDTH = 225;

    private static final String RIVER =
            Prose.RIVER.replace("expects", "ex|pects").replace("traders", "trad|ers");
    private static final String WALL = Prose.WALL;
    private static final String MEADOW = Prose.MEADOW.replace("railway", "rail|way");
    private static final String CHOICE = Prose.CHOICE.replace("reserve", "re|serve");
    private static final String AGAIN =
            "Every traders’ hall in the valley has heard the plan, and cooperation with the villages is what all of them"
                    + " ask for. The council has not yet said whether this co|operation will be written into the treaty of the"
                    + " valley, which the villages would like to see.";

    private final Import outcome = Importer.usual().read("scan.txt", twoColumns());

    @Test
    void columns_are_read_one_after_the_other() {
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo("Room for the River");
        assertThat(Imports.headings(brief)).containsExactly("", "The Wall", "The Meadows");
        assertThat(Imports.paragraphs(brief.sections().getFirst())).containsExactly(Prose.RIVER, Prose.CHOICE);
        assertThat(Imports.paragraphs(brief.sections().get(1))).containsExactly(Prose.WALL, AGAIN.replace("|", ""));
        assertThat(Imports.paragraphs(brief.sections().get(2)))
                .containsExactly(Prose.MEADOW, Prose.CHOICE, Prose.RIVER);
    }

    @Test
    void running_heads_and_page_numbers_go() {
        assertThat(Imports.brief(outcome).toString()).doesNotContain("Papers of the Valley", "page");
    }

    @Test
    void footnotes_stand_beside_the_text() {
        assertThat(Imports.brief(outcome).asides())
                .containsExactly(
                        new Aside(Aside.Kind.FOOTNOTE, "1 The records of the council name four winters."),
                        new Aside(
                                Aside.Kind.FOOTNOTE,
                                "2 See the report of the River Board, which was printed in the year after."));
    }

    private static byte[] twoColumns() {
        PdfBuilder pdf = new PdfBuilder();
        pdf.page().line(LEFT, 40, PLAIN, 9, "Papers of the Valley 12").line(LEFT, 90, BOLD, 20, "Room for the River");
        // the right column is written before the left one: the order in the file is not the order of reading
        pdf.column(
                RIGHT,
                140,
                WIDTH,
                WALL.substring(0, WALL.indexOf("and that the promise")).strip());
        pdf.column(LEFT, pdf.column(LEFT, 126, WIDTH, RIVER), WIDTH, CHOICE);
        pdf.line(RIGHT, 126, BOLD, 12, "The Wall");
        pdf.line(LEFT, 700, PLAIN, 8, "1 The records of the council name four winters.");
        pdf.line(290, 800, PLAIN, 9, "1");

        pdf.page().line(LEFT, 40, PLAIN, 9, "Papers of the Valley 13");
        double left = pdf.column(LEFT - 10, 80, WIDTH, "  " + WALL.substring(WALL.indexOf("and that the promise")));
        left = pdf.column(LEFT, left, WIDTH, AGAIN);
        pdf.line(LEFT, left + 14, BOLD, 12, "The Meadows");
        pdf.column(LEFT, left + 30, WIDTH, MEADOW);
        pdf.column(RIGHT, 80, WIDTH, CHOICE);
        pdf.line(RIGHT, 700, PLAIN, 8, "2 See the report of the River Board, which was");
        pdf.line(RIGHT, 709, PLAIN, 8, "printed in the year after.");
        pdf.line(290, 800, PLAIN, 9, "2");

        pdf.page().line(LEFT, 40, PLAIN, 9, "Papers of the Valley 14");
        pdf.column(LEFT, 80, WIDTH, RIVER);
        pdf.line(290, 800, PLAIN, 9, "3");
        return pdf.build();
    }
}
