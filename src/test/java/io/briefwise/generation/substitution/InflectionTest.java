package io.briefwise.generation.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "rise, VBD, rose", "rise, VBN, risen", "ban, VBD, banned", "ban, VBG, banning", "permit, VBN, permitted",
        "supply, VBZ, supplies", "supply, VBD, supplied", "reach, VBZ, reaches", "raise, VBG, raising",
                "die, VBG, dying",
        "agree, VBG, agreeing", "offer, VBD, offered", "enjoy, VBZ, enjoys", "be, VBZ, is", "have, VBZ, has",
        "argue, VBG, arguing", "put off, VBD, put off", "carry out, VBZ, carries out",
                "do away with, VBD, did away with"
    })
    void verbs(String verb, String tag, String form) {
        assertThat(Inflection.verb(List.of(verb.split(" ")), tag, false)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"inquiry, inquiries", "tax, taxes", "child, children", "natural home, natural homes", "day, days"})
    void nouns(String noun, String plural) {
        assertThat(Inflection.noun(List.of(noun.split(" ")), true)).isEqualTo(plural);
    }
}
