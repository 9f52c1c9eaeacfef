package io.briefwise.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.generation.ModelsForTests;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

    private static final String GOOD =
            "The council expects 20,000 passengers each day, so twenty thousand is a hope and not a"
                    + " fact (¶1). Packed streets and more expensive buses speak for it. However, the line in Harrow got only half of"
                    + " what was forecast (¶2), so I would trust the forecast only in part because one similar case went wrong.";

    private final DraftReader reader = new DraftReader(ModelsForTests.annotator());

    @Test
    void a_good_answer_meets_more_than_a_vague_one() {
        int good = met(read(GOOD));
        int vague = met(read("I think that it is good and that the text says many true things."));

        assertThat(good).isGreaterThanOrEqualTo(6);
        assertThat(vague).isLessThanOrEqualTo(2);
    }

    @Test
    void a_part_that_is_missing_is_not_met() {
        List<Met> met = estimates("The forecast is twenty thousand passengers a day. The streets are crowded.");

        assertThat(met.get(2)).as("nothing is said of Harrow").isEqualTo(Met.NOT_MET);
        assertThat(met.get(0)).as("the forecast is stated").isNotEqualTo(Met.NOT_MET);
    }

    @Test
    void an_estimate_says_what_it_rests_on() {
        Basis basis = read("A line in Harrow reached only half (¶2).")
                .criteria()
                .get(2)
                .basis();

        assertThat(basis.words()).contains("Harrow", "half");
        assertThat(basis.cited()).isTrue();
        assertThat(basis.touched()).isGreaterThan(0.4);
    }

    @Test
    void the_moves_of_an_argument_are_seen() {
        assertThat(read(GOOD).moves()).isEqualTo(new Moves(true, true, true, true));
        assertThat(read("Trams run on rails.").moves()).isEqualTo(new Moves(false, false, false, false));
    }

    @Test
    void what_is_only_expected_must_not_become_certain() {
        assertThat(read("The tram carries twenty thousand passengers a day within three years of opening.")
                        .certainty())
                .isEqualTo(Certainty.RAISED);
        assertThat(read("The tram is expected to carry twenty thousand passengers a day within three years of opening.")
                        .certainty())
                .isEqualTo(Certainty.KEPT);
        assertThat(read("Harrow failed.").certainty()).isEqualTo(Certainty.NOT_IN_QUESTION);
    }

    @Test
    void only_kinds_that_agree_with_people_are_shown() {
        assertThat(read(GOOD).shown()).allMatch(estimate -> estimate.kind().isShown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Tram", "😀 🚋🚋", "¶", "?!“", "\n\n\t"})
    void next_to_nothing_meets_nothing(String draft) {
        assertThat(estimates(draft)).containsOnly(Met.NOT_MET);
    }

    @Test
    void a_huge_or_random_draft_is_read_all_the_same() {
        Random random = new Random(7);
        String noise =
                random.ints(4_000, 32, 0x2100).mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(estimates("The tram. ".repeat(20_000))).hasSize(4);
        assertThat(estimates(noise)).hasSize(4);
    }

    private Feedback read(String draft) {
        return reader.read(ATown.brief(), ATown.question(), draft);
    }

    private List<Met> estimates(String draft) {
        return read(draft).criteria().stream().map(CriterionEstimate::met).toList();
    }

    private static int met(Feedback feedback) {
        return feedback.criteria().stream()
                .mapToInt(estimate -> estimate.met().ordinal())
                .sum();
    }
}
