package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WebPageTextTest {

    @Test
    void a_text_copied_from_its_web_page_loses_the_page_and_keeps_the_text() {
        Import outcome =
                Importer.usual().read("brief.txt", SharedTexts.bytes("briefs/russia-pakistan-agreement-2014.txt"));
        System.out.println(Imports.print(outcome));
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo("Russia’s Military Cooperation Agreement with Pakistan: An Assessment");
        assertThat(brief.author()).isEqualTo("Rajorshi Roy");
        assertThat(brief.date()).isEqualTo(LocalDate.of(2014, 12, 15));
        assertThat(Imports.headings(brief)).containsExactly("", "Russia’s Pakistan Strategy", "Implications for India");
        assertThat(brief.sections().stream().map(section -> section.paragraphs().size()))
                .containsExactly(2, 3, 4);
        assertThat(brief.toString())
                .doesNotContain("You are here", "Tweet", "Whatsapp", "Linkedin", "Click here", "Views expressed");
    }

    @Test
    void spans_lead_back_into_the_page() {
        Import.Imported imported = Imports.imported(
                Importer.usual().read("brief.txt", SharedTexts.bytes("briefs/russia-pakistan-agreement-2014.txt")));
        String first =
                imported.brief().sections().getFirst().paragraphs().getFirst().text();

        OriginalRange range = imported.source().offsets().originalOf(new Span(0, 0, 0, first.length()));

        assertThat(imported.source().original().substring(range.start(), range.end()))
                .isEqualTo(first);
    }
}
