package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedTextTest {

    private final Importer importer = Importer.usual();

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\r\n", "\uFEFF", "\u00a0\u200b"})
    void an_empty_text_is_refused(String text) {
        assertThat(Imports.refusal(importer.readPasted(text))).isEqualTo(new Refusal.Empty());
    }

    @Test
    void a_short_text_is_told_how_much_is_needed() {
        Refusal refusal = Imports.refusal(importer.readPasted(Prose.RIVER));

        assertThat(refusal.sentence())
                .isEqualTo("This text is too short to ask about: it has %d words, and at least 120 are needed."
                        .formatted(WordCount.of(Prose.RIVER)));
        assertThat(new Refusal.TooShort(120, 1).sentence()).contains("it has one word, and");
    }

    @Test
    void limits_are_settings() {
        String text = String.join("\n\n", Prose.ALL);
        int words = Prose.ALL.stream().mapToInt(WordCount::of).sum();

        assertThat(Imports.refusal(new Importer(new ImportLimits(10, 100, 20)).readPasted(text)))
                .isEqualTo(new Refusal.TooLong(100, words));
        assertThat(new Importer(new ImportLimits(10, words, 20)).readPasted(text))
                .isInstanceOf(Import.Imported.class);
        assertThat(new Refusal.TooLong(50_000, 50_001).sentence()).contains("50,001 words", "at most 50,000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Fluss ist in vier der letzten zehn Winter über den Kai gestiegen, und der Rat erwartet nun, dass er es"
                        + " jedes zweite Jahr tut. Die Ingenieure warnen, dass die alte Mauer nie für so viel Wasser gebaut worden ist.",
                "La rivière a débordé au-dessus du quai pendant quatre des dix derniers hivers, et le conseil s’attend à ce"
                        + " qu’elle le fasse une année sur deux. Les ingénieurs disent que le mur n’a pas été construit pour cela.",
                "El río ha subido por encima del muelle en cuatro de los últimos diez inviernos, y el consejo espera que lo"
                        + " haga cada dos años. Los ingenieros advierten que el muro no se hizo para tanta agua.",
                "Река поднималась выше набережной в четыре из последних десяти зим, и совет ожидает, что это будет"
                        + " происходить каждый второй год. Инженеры предупреждают, что стена не рассчитана на это.",
                "在过去十个冬天里，河水有四次漫过码头，市议会预计今后每两年就会发生一次。工程师警告说，旧墙从来不是为承受这么多水而建造的。" + "商人们说，更高的墙会把市场和船只隔开，而市场依赖这些船只。",
                "ارتفع النهر فوق الرصيف في أربعة من فصول الشتاء العشرة الماضية ويتوقع المجلس الآن أن يفعل ذلك كل عامين ويحذر المهندسون من الجدار"
            })
    void other_languages_are_told_so(String text) {
        assertThat(Imports.refusal(importer.readPasted("Titel\n\n" + (text + "\n\n").repeat(6))))
                .isEqualTo(new Refusal.NotEnglish());
    }

    @Test
    void names_and_quotations_from_abroad_do_not_make_a_text_foreign() {
        String text =
                String.join("\n\n", Prose.ALL) + "\n\n“Wir müssen dem Fluss Raum geben, und das ist nicht die Frage,”"
                        + " said the mayor of Köln, Москва’s envoy nodding.";

        assertThat(importer.readPasted(text)).isInstanceOf(Import.Imported.class);
    }

    @Test
    void content_decides_and_not_the_name() {
        byte[] program = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);
        byte[] picture = "\u0089PNG\r\n\u001a\n\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);
        byte[] noise = new byte[4_000];
        new java.util.Random(1).nextBytes(noise);
        byte[] oldWord = ("\u00d0\u00cf\u0011\u00e0" + wide("WordDocument")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] openDocument =
                Documents.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>");

        assertThat(refusal(program)).isEqualTo(new Refusal.Program());
        assertThat(refusal(picture)).isEqualTo(new Refusal.Binary());
        assertThat(refusal(noise)).isEqualTo(new Refusal.Binary());
        assertThat(refusal(oldWord).sentence()).startsWith("Old Word (.doc) files are not read.");
        assertThat(refusal(openDocument).sentence()).startsWith("OpenDocument (.odt) files are not read.");
        assertThat(refusal("{\\rtf1 text}".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refusal.OtherFormat("RTF"));
        assertThat(refusal(Documents.zip("a.txt", "text"))).isEqualTo(new Refusal.Binary());
    }

    @Test
    void locked_broken_and_scanned_files_are_told_apart() {
        byte[] whole = new PdfBuilder()
                .page()
                .line(50, 50, PdfBuilder.PLAIN, 10, Prose.RIVER)
                .build();
        byte[] word = Documents.word();

        assertThat(refusal(new PdfBuilder().page().lockedWith("secret").build()))
                .isEqualTo(new Refusal.Encrypted());
        assertThat(refusal(new PdfBuilder().page().build())).isEqualTo(new Refusal.ScannedPdf());
        assertThat(refusal("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refusal.BrokenPdf());
        assertThat(refusal(java.util.Arrays.copyOf(whole, 120))).isEqualTo(new Refusal.BrokenPdf());
        assertThat(refusal(Documents.lockedWord())).isEqualTo(new Refusal.Encrypted());
        assertThat(refusal(java.util.Arrays.copyOf(word, word.length / 2))).isEqualTo(new Refusal.BrokenDocument());
        assertThat(refusal(Documents.zip("word/document.xml", "<w:document"))).isEqualTo(new Refusal.BrokenDocument());
    }

    @Test
    void a_file_that_unpacks_to_a_huge_one_is_refused() {
        assertThat(refusal(Documents.bomb())).isEqualTo(new Refusal.TooBig(100));
        assertThat(refusal(new byte[20_000_001])).isEqualTo(new Refusal.TooBig(20));
    }

    @Test
    void every_refusal_has_its_sentence() {
        List<Refusal> all = List.of(
                new Refusal.Empty(),
                new Refusal.TooShort(120, 3),
                new Refusal.TooLong(5, 6),
                new Refusal.TooBig(20),
                new Refusal.NotEnglish(),
                new Refusal.TooManyPages(10, 11),
                new Refusal.Binary(),
                new Refusal.Program(),
                new Refusal.Encrypted(),
                new Refusal.BrokenPdf(),
                new Refusal.ScannedPdf(),
                new Refusal.BrokenDocument(),
                new Refusal.OtherFormat("RTF"));
        Set<String> kinds = new TreeSet<>(
                all.stream().map(each -> each.getClass().getSimpleName()).toList());

        assertThat(kinds).hasSize(Refusal.class.getPermittedSubclasses().length);
        assertThat(all)
                .allSatisfy(each ->
                        assertThat(each.sentence()).matches("[A-Z].*\\.").doesNotContain("{", "}"));
    }

    private Refusal refusal(byte[] content) {
        return Imports.refusal(importer.read("essay.txt", content));
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
