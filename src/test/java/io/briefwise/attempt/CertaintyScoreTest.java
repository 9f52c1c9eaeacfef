package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.attempt.CertaintyScore.Accuracy;
import io.briefwise.attempt.CertaintyScore.Stated;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyScoreTest {

    @ParameterizedTest
    @CsvSource({
        "1, GUESS, 1",
        "1, FAIRLY_SURE, 2",
        "1, SURE, 3",
        "0, GUESS, 0",
        "0, FAIRLY_SURE, -2",
        "0, SURE, -6",
        "0.5, SURE, 1.5",
        "0.25, FAIRLY_SURE, 0.5"
    })
    void an_answer_gains_or_costs(double fraction, Certainty certainty, double points) {
        assertThat(CertaintyScore.of(fraction, certainty)).isEqualTo(points);
    }

    /** The expected points of each word at a chance of being right, p · gain + (1 − p) · cost. */
    @ParameterizedTest
    @CsvSource({"0.3, GUESS", "0.66, GUESS", "0.67, FAIRLY_SURE", "0.79, FAIRLY_SURE", "0.81, SURE", "0.99, SURE"})
    void honesty_pays_best(double chance, Certainty honest) {
        assertThat(Stream.of(Certainty.values())
                        .max(Comparator.comparingDouble(said ->
                                chance * CertaintyScore.of(1, said) + (1 - chance) * CertaintyScore.of(0, said))))
                .contains(honest);
    }

    @Test
    void a_score_adds_up_and_tells_how_right_each_word_was() {
        CertaintyScore score = CertaintyScore.of(
                List.of(new Stated(Certainty.SURE, 1), new Stated(Certainty.SURE, 0), new Stated(Certainty.GUESS, 0.5)),
                1);

        assertThat(score.points()).isCloseTo(3 - 6 + 0.5, within(1e-12));
        assertThat(score.possible()).isEqualTo(12);
        assertThat(score.calibration())
                .containsEntry(Certainty.SURE, new Accuracy(2, 0.5))
                .containsEntry(Certainty.GUESS, new Accuracy(1, 0.5))
                .hasSize(2);
    }
}
