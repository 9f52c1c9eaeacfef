package io.briefwise.generation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.generation.table.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a headword has to be like for a question on it to be a fair one. */
class LexiconTest {

    private final List<Headword> words = Lexicon.general().all().toList();

    @Test
    void there_are_hundreds_of_them() {
        assertThat(words).hasSizeGreaterThan(900);
    }

    @Test
    void files_are_sorted_and_hold_no_word_twice() {
        for (String file : Lexicon.FILES) {
            assertThat(Table.beside(Lexicon.class, file).read(Headword::of))
                    .extracting(word -> word.lemma() + ' ' + word.kind() + ' ' + word.company())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(100);
            assertThat(Table.beside(Lexicon.class, file).read(Headword::of))
                    .isSortedAccordingTo(Comparator.comparing(Headword::lemma));
        }
    }

    @Test
    void no_meaning_holds_the_word_itself() {
        assertThat(words)
                .noneMatch(word -> word.meanings().stream().anyMatch(meaning -> {
                    Set<String> shared = new HashSet<>(Vocabulary.stems(meaning));
                    shared.retainAll(Vocabulary.stems(word.lemma()));
                    return !shared.isEmpty();
                }));
    }

    @Test
    void no_word_is_its_own_neighbour() {
        assertThat(words)
                .noneMatch(word -> word.neighbours().stream()
                        .anyMatch(neighbour -> neighbour.word().equals(word.lemma())));
    }

    @Test
    void meanings_differ() {
        assertThat(words).allMatch(word -> new HashSet<>(word.meanings()).size() == 4);
    }

    @Test
    void the_right_meaning_is_the_longest_no_oftener_than_chance_has_it() {
        Predicate<Headword> longest = word -> word.neighbours().stream()
                .allMatch(neighbour ->
                        neighbour.meaning().length() < word.meaning().length());
        assertThat((double) words.stream().filter(longest).count() / words.size())
                .isLessThan(0.27);
    }

    @Test
    void company_stands_on_one_side() {
        assertThat(Company.of("+of,to")).isEqualTo(new Company(Company.Side.FOLLOWED_BY, List.of("of", "to")));
        assertThat(Company.of("-in")).isEqualTo(new Company(Company.Side.NOT_FOLLOWED_BY, List.of("in")));
        assertThat(Company.of(">need")).isEqualTo(new Company(Company.Side.DONE_TO, List.of("need")));
    }
}
