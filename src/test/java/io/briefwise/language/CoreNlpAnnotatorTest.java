package io.briefwise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.briefwise.language.Mention.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpAnnotatorTest {

    /** Loading takes seconds, so all tests of this module share one. */
    static final Annotator ANNOTATOR = new CoreNlpAnnotator();

    @Test
    void offsets_are_those_of_the_paragraph_as_written() {
        String paragraph = "“We agree,” said Ann – at last. Moscow’s ‘near abroad’ is wide.";
        List<Sentence> sentences = ANNOTATOR.annotate(paragraph);
        assertThat(sentences).hasSize(2);
        for (Sentence sentence : sentences) {
            assertThat(paragraph.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            for (Token token : sentence.tokens()) {
                assertThat(paragraph.substring(token.start(), token.end())).isEqualTo(token.text());
            }
        }
    }

    @Test
    void names_dates_and_parse_are_found() {
        Sentence sentence = ANNOTATOR
                .annotate("Russia signed an agreement with Pakistan during the visit of Defence Minister Sergei Shoigu"
                        + " to Islamabad on November 20, 2014.")
                .getFirst();
        assertThat(sentence.mentions())
                .extracting(Mention::type, Mention::text, Mention::normal)
                .contains(
                        tuple(Type.COUNTRY, "Russia", "Russia"),
                        tuple(Type.CAPITAL, "Islamabad", "Pakistan"),
                        tuple(Type.PERSON, "Sergei Shoigu", null),
                        tuple(Type.DATE, "November 20, 2014", "2014-11-20"));
        Dependency root = sentence.dependencies().stream()
                .filter(arrow -> arrow.head() == Dependency.ROOT)
                .findFirst()
                .orElseThrow();
        assertThat(sentence.token(root.dependent()).text()).isEqualTo("signed");
        assertThat(sentence.arrowTo(0).orElseThrow().relation()).isEqualTo("nsubj");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Word", "🙂🙃 🙂", "12 34 5 6", "… – ‘’“”", "ALL CAPITALS HERE", "Приве́т, мир. 你好。"})
    void odd_input_is_annotated_without_complaint(String text) {
        for (Sentence sentence : ANNOTATOR.annotate(text)) {
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
        }
    }
}
