package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The line in Harrow failed (¶2).|2",
                "See ¶1, ¶2 and the end.|1 2",
                "See paragraphs 1 and 2.|1 2",
                "Para. 2 says so.|2",
                "It cost 20 million in 2014.|",
            })
    void a_paragraph_is_cited_by_its_number(String draft, String numbers) {
        assertThat(Citations.of(draft, ATown.brief()).paragraphs())
                .map(String::valueOf)
                .containsExactlyInAnyOrder(numbers == null ? new String[0] : numbers.split(" "));
    }

    @Test
    void a_quotation_stands_in_the_text_word_for_word() {
        Citations citations = Citations.of(
                "“A similar line in Harrow” did worse, and “nobody knows anything at all” about fares.", ATown.brief());

        assertThat(citations.quotations()).containsExactly(" a similar line in harrow ");
    }

    @Test
    void a_word_in_quotation_marks_is_no_quotation() {
        assertThat(Citations.of("The “tram” is late.", ATown.brief()).any()).isFalse();
    }
}
