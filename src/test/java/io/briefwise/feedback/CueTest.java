package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSITION|I think the forecast is bold.",
                "REASON|It will fail because fares are high.",
                "OTHER_SIDE|However, streets are crowded.",
                "HEDGE|It may still be worth it.",
                "SURE|It will certainly fail.",
                "TURN|The line in Harrow spoils the picture.",
                "ABSOLUTE|Trams always pay.",
                "GAP|The brief doesn't say who pays.",
                "ATTRIBUTION|According to the council, it pays.",
            })
    void a_phrase_is_a_mark(Cue cue, String sentence) {
        assertThat(cue.in(sentence)).isTrue();
        assertThat(cue.in("Trams run on rails.")).isFalse();
    }

    @Test
    void part_of_a_word_is_no_mark() {
        assertThat(Cue.HEDGE.in("The mayor met the maytree society.")).isFalse();
    }

    @Test
    void the_longest_phrase_counts_once() {
        assertThat(Cue.GAP.count("It does not prove it.")).isEqualTo(1);
    }
}
