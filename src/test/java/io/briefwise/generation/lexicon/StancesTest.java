package io.briefwise.generation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a word with a stance has to be like for a question on its choice to be a fair one. */
class StancesTest {

    private final List<Stance> stances = Stances.all().toList();

    @Test
    void they_are_many_sorted_and_each_stands_once() {
        assertThat(stances)
                .hasSizeGreaterThan(150)
                .isSortedAccordingTo(Comparator.comparing(Stance::lemma))
                .extracting(stance -> stance.lemma() + ' ' + stance.kind())
                .doesNotHaveDuplicates();
    }

    @Test
    void options_are_of_one_shape_and_differ() {
        assertThat(stances).allSatisfy(stance -> {
            List<String> options = Stream.concat(Stream.of(stance.suggestion()), stance.others().stream())
                    .toList();
            assertThat(options).allMatch(option -> option.startsWith("The author "));
            assertThat(new HashSet<>(options)).hasSize(4);
        });
    }

    @Test
    void the_suggestion_is_not_the_longest_by_far() {
        assertThat(stances)
                .allMatch(stance -> stance.suggestion().length()
                        <= 1.25
                                * stance.others().stream()
                                        .mapToInt(String::length)
                                        .average()
                                        .orElseThrow());
    }
}
