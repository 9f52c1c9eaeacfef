package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a brief or a refusal comes out, in good time, and every span leads into the original. */
class AnyInputTest {

    private final Importer importer = new Importer(new ImportLimits(1, 500_000, 20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "word",
                "🙂",
                "🙂🙂 👩‍👩‍👧 \uD83D",
                "שלום עולם",
                "\u202eabc\u202c",
                "---\ntitle: [\n---\ntext",
                "---\n---",
                "# ",
                "# A\n## B\n",
                "<p>",
                "<html><body><table><tr><td>",
                "<html>",
                "<p></p><p></p>",
                "[^1]: ",
                "[^1]:",
                "| a |\n|---|\n",
                "* * *\n- \n1.",
                "\u0000\u0001",
                "By",
                "By ",
                "©",
                "\f\f\f",
                "a\u0301\u0301",
                "```\ncode",
                "&#x110000; &amp",
                "<p>&#0;</p><p>x</p>",
                "====\n===="
            })
    void odd_input(String text) {
        look(text);
    }

    @Test
    void seeded_random_input() {
        String[] pieces = {
            "word",
            " ",
            "\n",
            "\n\n",
            "# ",
            "🙂",
            "\r\n",
            "<p>",
            "</p>",
            "<h1>",
            "</div>",
            "&amp;",
            "*",
            "**",
            "[",
            "](",
            ")",
            "By Jane Doe",
            "1.",
            "- ",
            "|",
            "---",
            "\u00AD",
            "ﬁ",
            "\u0301",
            "Tweet",
            "The river has risen above the quay.",
            "“",
            "…",
            "\t",
            "\uD83D",
            "عرب",
            "[^1]",
            "[^1]: note",
            "`",
            "\\",
            "12 May 2014",
            "-",
            "<table>",
            "<td>",
            "\u0000",
            "=",
            ":"
        };
        Random random = new Random(20_141_215);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            look(text.toString());
        }
    }

    @Test
    void seeded_random_bytes_behind_every_kind_of_start() {
        Random random = new Random(7);
        for (String start : List.of(
                "",
                "%PDF-1.7\n",
                "PK\u0003\u0004",
                "<html>",
                "{\\rtf",
                "\u00d0\u00cf\u0011\u00e0",
                "---\n",
                "\u00ff\u00fe")) {
            for (int round = 0; round < 20; round++) {
                byte[] noise = new byte[random.nextInt(3_000)];
                random.nextBytes(noise);
                String bytes = start + new String(noise, StandardCharsets.ISO_8859_1);
                check(importer.read("file", bytes.getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    @Test
    void huge_single_lines_and_deep_nesting_end_in_good_time() {
        List<String> texts = new ArrayList<>(List.of(
                "a".repeat(500_000),
                "word ".repeat(60_000),
                "like ".repeat(60_000),
                "<div>".repeat(50_000) + "text",
                "<p>a</p>".repeat(5_000),
                "# a\n" + "> ".repeat(20_000) + "text",
                "# a\n" + "*a ".repeat(10_000),
                "# a\n" + "[".repeat(10_000),
                "Share ".repeat(8) + "x",
                "-".repeat(100_000),
                "\n".repeat(500_000)));

        assertThat(texts).allSatisfy(text -> Assertions.assertTimeout(Duration.ofSeconds(20), () -> look(text)));
    }

    private void look(String text) {
        check(importer.readPasted(text));
        check(importer.read("a.md", text.getBytes(StandardCharsets.UTF_8)));
        check(importer.read("a.html", text.getBytes(StandardCharsets.UTF_8)));
        check(importer.read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void check(Import outcome) {
        if (outcome instanceof Import.Imported(Brief brief, SourceText source)) {
            Readability.of(brief);
            for (int section = 0; section < brief.sections().size(); section++) {
                List<Paragraph> paragraphs = brief.sections().get(section).paragraphs();
                for (int index = 0; index < paragraphs.size(); index++) {
                    Span whole = new Span(
                            section, index, 0, paragraphs.get(index).text().length());
                    assertThat(source.offsets().originalOf(whole).end())
                            .isLessThanOrEqualTo(source.original().length());
                }
            }
        }
    }
}
