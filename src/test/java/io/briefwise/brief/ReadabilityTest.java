package io.briefwise.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @Test
    void formulas_give_the_worked_example() {
        Readability readability = Readability.of(100, 5, 150, 25);

        assertThat(readability.ease()).isCloseTo(59.635, within(0.001));
        assertThat(readability.grade()).isCloseTo(9.91, within(0.001));
        assertThat(readability.lix()).isCloseTo(45, within(0.001));
        assertThat(readability.readingTime()).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "the,1", "river,2", "cooperation,5", "agreement,3", "likely,2", "table,2", "asked,1", "wanted,2", "houses,2",
                "plays,1",
        "strategy,3", "military,4", "India’s,3", "US,1", "geopolitical,6", "Russia,2", "people,2", "make,1", "region,2",
                "nation,2"
    })
    void syllables_are_counted_as_spoken(String word, int syllables) {
        assertThat(Readability.syllables(word)).isCloseTo(syllables, within(word.length() > 5 ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'One. Two. Three.',3",
        "'Mr. Shoigu spoke. He left.',2",
        "'Is it? “Yes.” It is.',3",
        "'In the U.S. nobody knew.',1",
        "'no end',1",
        "'It rose by 3.5 per cent.',1"
    })
    void sentences_end_where_readers_stop(String text, int sentences) {
        assertThat(Readability.sentences(text)).isEqualTo(sentences);
    }

    @Test
    void two_independent_counts_of_a_policy_comment_are_met_within_a_grade() {
        Readability readability = Readability.of(Imports.brief(
                Importer.usual().read("a.txt", SharedTexts.bytes("briefs/russia-pakistan-agreement-2014.txt"))));
        System.out.println(readability);

        assertThat(readability.grade()).isBetween(13.6 - 1, 14.1 + 1);
        assertThat(readability.ease()).isBetween(25.0, 40.0);
        assertThat(readability.lix()).isBetween(51.0, 56.0);
    }
}
