package io.briefwise.generation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.generation.ranking.TrackRecords.Rated;
import io.briefwise.question.Family;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceAndDifficultyTest {

    private final TrackRecords records =
            TrackRecords.of(List.of(new Rated("who", "old-rule", 20, 2), new Rated("when", "dated", 100, 90)));

    @Test
    void a_rule_of_an_unrated_family_is_taken_at_its_word() {
        assertThat(records.share(Family.CAUSE, "new-rule", 0.7)).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void a_new_rule_of_a_poor_family_starts_better_than_the_rule_that_was_rated() {
        assertThat(records.share(Family.WHO, "new-rule", 0.7))
                .isLessThan(0.7)
                .isGreaterThan(records.share(Family.WHO, "old-rule", 0.7));
    }

    @Test
    void many_ratings_outweigh_what_a_rule_expects() {
        assertThat(records.share(Family.WHEN, "dated", 0.3)).isGreaterThan(0.8);
    }

    @Test
    void the_shipped_records_and_weights_can_be_read() {
        assertThat(Ranking.usual()).isNotNull();
    }

    @Test
    void the_longest_run_of_words_is_found() {
        assertThat(Overlap.longestRun("Who built the old bridge?", "They built the old mill and the bridge."))
                .isCloseTo(3 / 5.0, within(1e-9));
    }
}
