package io.briefwise.generation.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SetDrawnFromABankTest {

    private static final String TEXT = "Rain fell.";

    private static final Sentence SENTENCE = new Sentence(
            TEXT,
            List.of(
                    new Token(0, 4, "Rain", "rain", "NN"),
                    new Token(5, 9, "fell", "fall", "VBD"),
                    new Token(9, 10, ".", ".", ".")),
            List.of(),
            List.of());

    private final List<Candidate> bank = new ArrayList<>();

    @Test
    void longest_option_is_the_key_in_at_most_three_of_ten() {
        for (int i = 0; i < 12; i++) {
            choice("A much longer key");
            choice("Key");
        }
        List<Candidate> set = set(20);
        assertThat(set).hasSizeGreaterThanOrEqualTo(10).anyMatch(LongestKeys::isLongest);
        assertThat(set).filteredOn(LongestKeys::isLongest).hasSizeLessThanOrEqualTo(set.size() * 3 / 10);
    }

    @Test
    void questions_with_the_longest_key_go_where_there_is_nothing_else() {
        for (int i = 0; i < 12; i++) {
            choice("A much longer key");
        }
        assertThat(set(20)).hasSize(1);
    }

    @Test
    void true_and_false_balance_where_nothing_is_not_stated() {
        for (int i = 0; i < 6; i++) {
            judgement("True");
        }
        judgement("False");
        judgement("False");
        List<Candidate> set = set(20);
        assertThat(set).filteredOn(candidate -> candidate.key().equals("False")).hasSize(2);
        assertThat(set).filteredOn(candidate -> candidate.key().equals("True")).hasSizeBetween(2, 3);
    }

    @Test
    void a_bank_of_true_statements_alone_gives_one() {
        judgement("True");
        judgement("True");
        assertThat(set(20)).hasSize(1);
    }

    @Test
    void what_is_not_stated_balances_where_it_occurs() {
        for (int i = 0; i < 4; i++) {
            judgement("True");
            judgement("False");
        }
        judgement("Not stated");
        assertThat(set(20))
                .extracting(Candidate::key)
                .containsExactlyInAnyOrder("True", "True", "False", "False", "Not stated");
    }

    @Test
    void no_family_takes_more_than_a_quarter() {
        for (int i = 0; i < 24; i++) {
            choice("Key");
        }
        List<Candidate> set = set(12);
        assertThat(set).hasSize(12);
        for (Family family : Family.values()) {
            assertThat(set)
                    .filteredOn(candidate -> candidate.question().head().family() == family)
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    private List<Candidate> set(int size) {
        return new Blueprint(1, size).choose(bank, 1);
    }

    private void choice(String key) {
        List<Option> others = Stream.of("One thing", "Other thing", "Third thing")
                .map(text -> new Option(text, Role.OTHER_SPAN, "Example."))
                .toList();
        bank.add(draft().choice(
                        "What does %s do?".formatted(subject()),
                        Answers.PHRASE,
                        new Option(key, Role.KEY, "Example."),
                        others)
                .orElseThrow());
    }

    private void judgement(String label) {
        bank.add(draft().judgement(
                        "It is %s that rains.".formatted(subject()),
                        label,
                        List.of("Example.", "Example.", "Example.")));
    }

    /** On a sentence of its own and above Locate, so that no other rule for sets stands in the way. */
    private Draft draft() {
        Brief brief = new Brief(
                "Example", null, null, null, List.of(new Section(null, List.of(new Paragraph(1, TEXT)))), List.of());
        TextSentence place = new TextSentence(bank.size(), 0, 0, 1, SENTENCE, List.of());
        return Draft.by("example", Family.values()[bank.size() % 6], brief, place)
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND);
    }

    /** Words that no other question has, so that stems are not held to be alike. */
    private String subject() {
        char letter = (char) ('a' + bank.size());
        return "%1$sbb %1$scc %1$sdd".formatted(letter);
    }
}
