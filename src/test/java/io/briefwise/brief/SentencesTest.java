package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void end_where_a_full_stop_ends_them() {
        assertThat(sentences("The sea rose. Nobody slept! Why? It was loud."))
                .containsExactly("The sea rose.", "Nobody slept!", "Why?", "It was loud.");
    }

    @Test
    void do_not_end_after_a_title_an_initial_or_an_abbreviation() {
        assertThat(sentences("Mr. Hale wrote to A. Marsh. She read it, e.g. Section 2, in the U.S. Senate’s copy."))
                .containsExactly(
                        "Mr. Hale wrote to A. Marsh.", "She read it, e.g. Section 2, in the U.S. Senate’s copy.");
    }

    @Test
    void keep_a_closing_quotation_mark() {
        assertThat(sentences("“The wall will hold.” It did not."))
                .containsExactly("“The wall will hold.”", "It did not.");
    }

    @Test
    void one_without_an_end_is_one() {
        assertThat(sentences("No end")).containsExactly("No end");
    }

    private static List<String> sentences(String text) {
        return Sentences.of(0, 0, text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
