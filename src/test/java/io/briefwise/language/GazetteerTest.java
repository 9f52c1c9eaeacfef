package io.briefwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.language.Mention.Type;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.shared();

    @Test
    void moscow_the_kremlin_and_russian_are_russias() {
        assertThat(gazetteer.find("Moscow")).contains(new Gazetteer.Entry("Russia", Type.CAPITAL));
        assertThat(gazetteer.find("Kremlin")).contains(new Gazetteer.Entry("Russia", Type.CAPITAL));
        assertThat(gazetteer.find("Russian")).contains(new Gazetteer.Entry("Russia", Type.NATIONALITY));
        assertThat(gazetteer.find("US")).contains(new Gazetteer.Entry("United States", Type.COUNTRY));
    }

    @Test
    void a_word_that_names_no_country_is_unknown() {
        assertThat(gazetteer.find("us")).isEmpty();
        assertThat(gazetteer.find("")).isEmpty();
    }

    @Test
    void every_country_is_listed_once() {
        assertThat(gazetteer.countries()).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }
}
