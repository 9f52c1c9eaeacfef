package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String TEXT = "Room for the river\n\n" + String.join("\n\n", Prose.ALL) + "\n";

    private final Importer importer = Importer.usual();

    @Test
    void hard_wrapped_lines_are_joined() {
        String text = wrapped(TEXT, 72);

        Brief brief = Imports.brief(importer.readPasted(text));

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(Imports.paragraphs(brief.sections().getFirst())).isEqualTo(Prose.ALL);
    }

    @Test
    void the_text_itself_decides_what_a_hyphen_at_the_end_of_a_line_was() {
        String text = "Room for the river\n\n" + wrapped(String.join("\n\n", Prose.ALL), 72) + "\n"
                + "The co-operation of farmers matters to the cooperative and to everybody coope-\n"
                + "rative, and the council would hardly get far without the farmers and co-\n"
                + "operation, nor can it do so if the mea-\n"
                + "dows are not bought before they are needed by the railway or the coun-\n"
                + "cil.\n";

        assertThat(Imports.brief(importer.readPasted(text)).toString())
                .contains(
                        "everybody cooperative,", "farmers and co-operation,", "if the meadows are", "or the council.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void every_common_encoding_is_recognised(String charset) {
        String text = TEXT.replace("The river has", "The “Líffey” – a river – has");

        Brief brief = Imports.brief(importer.read("a.txt", text.getBytes(Charset.forName(charset))));

        assertThat(brief.sections().getFirst().paragraphs().getFirst().text())
                .startsWith("The “Líffey” – a river – has risen");
    }

    @Test
    void typesetting_goes_and_spans_lead_back_exactly() {
        String text =
                "\uFEFFRoom for the river\r\n\r\n\t\u00a0 The ri\u00ADver is e\uFB03cient  and\u00a0 cafe\u0301-like. "
                        + Prose.RIVER + "\r\n\r\n" + Prose.WALL + "\r\n\r\n" + Prose.MEADOW;
        Import.Imported imported = Imports.imported(importer.read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        String first =
                imported.brief().sections().getFirst().paragraphs().getFirst().text();

        assertThat(first).startsWith("The river is efficient and café-like. The river has risen");
        assertThat(original(imported, first, "river")).isEqualTo("ri\u00ADver");
        assertThat(original(imported, first, "efficient")).isEqualTo("e\uFB03cient");
        assertThat(original(imported, first, "and café")).isEqualTo("and\u00a0 cafe\u0301");
        assertThat(original(imported, first, "risen above")).isEqualTo("risen above");
    }

    @Test
    void a_long_text_without_headings_is_parted_at_paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paragraphs.addAll(Prose.ALL);
        }

        Brief brief = Imports.brief(importer.readPasted("Room for the river\n\n" + String.join("\n\n", paragraphs)));

        assertThat(brief.sections()).hasSizeBetween(3, 4);
        assertThat(brief.sections())
                .allSatisfy(section -> assertThat(section.paragraphs()).hasSizeBetween(5, 9));
        assertThat(brief.sections().stream()
                        .mapToInt(section -> section.paragraphs().size())
                        .sum())
                .isEqualTo(24);
    }

    @Test
    void a_page_of_news_loses_its_furniture() {
        String page = """
                Skip to main content
                Home > Environment > Rivers
                We use cookies to give you the best experience on our website. Accept all cookies

                Room for the river

                By Jane Doe and Kofi Mensah | Updated: 4 March 2024, 10:15 GMT
                Published on 3 March 2024
                5 min read
                Share on Facebook

                %s

                Read more: How the railway came to town

                %s

                Advertisement

                What the meadows can do

                %s

                Sign up for our weekly newsletter

                %s

                Jane Doe is Professor of Hydrology at the University of Leeds.
                Tags: rivers, floods, towns
                12 comments
                Related articles
                The bridge that nobody wanted
                Why the harbour is empty
                © 2024 The Daily River. All rights reserved.
                """.formatted(Prose.ALL.toArray());

        Brief brief = Imports.brief(importer.readPasted(page));

        assertThat(brief.title()).isEqualTo("Room for the river");
        assertThat(brief.author()).isEqualTo("Jane Doe and Kofi Mensah");
        assertThat(brief.date()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(Imports.headings(brief)).containsExactly("", "What the meadows can do");
        assertThat(brief.sections().stream().flatMap(section -> Imports.paragraphs(section).stream()))
                .containsExactlyElementsOf(Prose.ALL);
    }

    @Test
    void a_text_that_names_no_title_is_named_by_its_first_words() {
        Brief brief = Imports.brief(importer.readPasted(String.join("\n\n", Prose.ALL)));

        assertThat(brief.title()).isEqualTo("The river has risen above the quay in four of the last ten…");
        assertThat(brief.words()).isGreaterThan(190);
    }

    @Test
    void lists_keep_every_item_and_lose_their_bullets() {
        String text = TEXT
                + "\nThe council should do three things:\n\n  • Buy the meadows before spring.\n  • Pay the farmers.\n";

        assertThat(Imports.paragraphs(
                        Imports.brief(importer.readPasted(text)).sections().getFirst()))
                .endsWith("The council should do three things:", "Buy the meadows before spring.", "Pay the farmers.");
    }

    private static String original(Import.Imported imported, String paragraph, String words) {
        int start = paragraph.indexOf(words);
        OriginalRange range = imported.source().offsets().originalOf(new Span(0, 0, start, start + words.length()));
        return imported.source().original().substring(range.start(), range.end());
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : text.split("\n\n")) {
            int column = 0;
            for (String word : paragraph.strip().split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    wrapped.append('\n');
                    column = 0;
                } else if (column > 0) {
                    wrapped.append(' ');
                    column++;
                }
                wrapped.append(word);
                column += word.length();
            }
            wrapped.append("\n\n");
        }
        return wrapped.toString();
    }
}
