package io.briefwise.generation.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.generation.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    @Test
    void both_lists_can_be_read_and_are_long_enough_to_be_of_use() {
        assertThat(Thesaurus.synonyms().size()).isGreaterThan(250);
        assertThat(Thesaurus.opposites().size()).isGreaterThan(150);
    }

    @Test
    void a_hedge_is_put_in_other_words_by_a_hedge_alone() {
        List<String> hedges =
                List.of("probably", "perhaps", "possibly", "seems", "appears", "seem", "appear", "likely");
        for (String line : Table.beside(Thesaurus.class, "synonyms.tsv").lines()) {
            Entry entry = Entry.parse(line);
            if (entry.words().stream().anyMatch(hedges::contains)
                    && !entry.words().contains("unlikely")
                    && !entry.words().getFirst().equals("less")) {
                assertThat(entry.others()).as(line).containsAnyElementsOf(hedgesAnd(hedges, "probable"));
            }
        }
    }

    private static List<String> hedgesAnd(List<String> hedges, String more) {
        return java.util.stream.Stream.concat(hedges.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    @Test
    void no_line_of_one_list_undoes_the_other() {
        List<String> same = Table.beside(Thesaurus.class, "synonyms.tsv").lines().stream()
                .map(ThesaurusTest::pair)
                .toList();
        assertThat(Table.beside(Thesaurus.class, "opposites.tsv").lines().stream()
                        .map(ThesaurusTest::pair))
                .doesNotContainAnyElementsOf(same);
    }

    private static String pair(String line) {
        String[] columns = line.split("\t", -1);
        return columns[0] + " " + columns[1] + " " + columns[2];
    }

    @Test
    void the_more_exacting_entry_comes_first() {
        Thesaurus lexicon =
                Thesaurus.of(List.of("fixed\tfar\tnear", "fixed\tfar less\tfar more", "verb\tfar\tgo\tmeasure"));
        assertThat(lexicon.startingWith("far"))
                .extracting(entry -> entry.words().size())
                .containsExactly(2, 1, 1);
    }

    @Test
    void a_defect_is_named_with_its_line() {
        assertThatThrownBy(() -> Thesaurus.of(List.of("verb\tbegin"))).hasMessageContaining("verb\tbegin");
        assertThatThrownBy(() -> Thesaurus.of(List.of("verb\tbegin\tstart\twith-2")))
                .hasMessageContaining("with-2");
        assertThatThrownBy(() -> Thesaurus.of(List.of("verb\tbegin\tbegin"))).hasMessageContaining("begin");
        assertThatThrownBy(() -> Thesaurus.of(List.of("noun\taim\tgoal", "noun\taim\tend")))
                .hasMessageContaining("noun\taim\tend");
    }
}
