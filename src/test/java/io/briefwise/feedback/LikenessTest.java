package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private final Likeness likeness = new Likeness(new WordNet());

    @ParameterizedTest
    @CsvSource({
        "forecast,forecast,1",
        "persist,persistence,0.85",
        "supply,provide,0.6",
        "treaty,pact,0.6",
        "tram,doubt,0"
    })
    void words_of_one_meaning_or_stem_are_alike(String one, String other, double alike) {
        assertThat(likeness.between(one, other)).isEqualTo(alike);
        assertThat(likeness.between(other, one)).isEqualTo(alike);
    }
}
