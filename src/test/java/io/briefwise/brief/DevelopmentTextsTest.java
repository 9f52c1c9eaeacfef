package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clean texts of others, a title and paragraphs: nothing of them may be lost. */
class DevelopmentTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news-autumn-born-children-sport",
                "news-driverless-car",
                "news-insects-as-food",
                "news-meteorite",
                "news-nepals-tiger",
                "news-on-the-trail-of-the-wolf",
                "encyclopaedia-aquarius",
                "encyclopaedia-hope-solo"
            })
    void every_paragraph_is_kept_in_order(String name) {
        byte[] bytes = SharedTexts.bytes("examples/" + name + ".txt");
        List<String> paragraphs = Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\\R+"))
                .map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();

        Import outcome = Importer.usual().read(name + ".txt", bytes);
        System.out.println(name + "\n" + Imports.print(outcome));
        Brief brief = Imports.brief(outcome);

        assertThat(brief.title()).isEqualTo(paragraphs.getFirst());
        assertThat(brief.sections().stream().flatMap(section -> Imports.paragraphs(section).stream()))
                .containsExactlyElementsOf(paragraphs.subList(1, paragraphs.size()));
        assertThat(brief.sections()).hasSizeBetween(1, 5);
    }
}
