package io.briefwise.mastery;

import static io.briefwise.attempt.Certainty.FAIRLY_SURE;
import static io.briefwise.attempt.Certainty.GUESS;
import static io.briefwise.attempt.Certainty.SURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.attempt.Certainty;
import io.briefwise.mastery.Calibration.Meaning;
import io.briefwise.question.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private final AnswersInARow learner = new AnswersInARow();

    @ParameterizedTest
    @CsvSource({
        "GUESS, 1, 1",
        "FAIRLY_SURE, 1, 2",
        "SURE, 1, 3",
        "GUESS, 0, 0",
        "FAIRLY_SURE, 0, -2",
        "SURE, 0, -6",
        "SURE, 0.5, 1.5"
    })
    void certainty_is_marked_as_defined(Certainty certainty, double fraction, double mark) {
        assertThat(Calibration.mark(certainty, fraction)).isEqualTo(mark);
    }

    @Test
    void each_level_shows_its_share_and_from_how_many_answers() {
        gave(SURE, 15, 5);
        gave(GUESS, 1, 2);

        Calibration calibration = calibration();
        Calibration.Level sure = calibration.levels().getLast();
        assertThat(sure.answers()).isEqualTo(20);
        assertThat(sure.right()).isNotNull();
        assertThat(sure.right().share()).isEqualTo(0.75);
        assertThat(calibration.levels().get(1).right()).isNull();
        assertThat(calibration.averageMark()).isCloseTo((15 * 3 - 5 * 6 + 1) / 23.0, within(1e-9));
    }

    @Test
    void under_ten_answers_nothing_is_said() {
        gave(SURE, 0, 9);

        assertThat(calibration().meaning()).isEqualTo(Meaning.TOO_FEW);
    }

    @Test
    void the_meaning_follows_from_the_intervals() {
        gave(SURE, 8, 2);
        assertThat(calibration().meaning()).isEqualTo(Meaning.AS_STATED);

        gave(SURE, 0, 10);
        assertThat(calibration().meaning()).isEqualTo(Meaning.TOO_SURE);

        gave(GUESS, 20, 0);
        assertThat(calibration().meaning()).isEqualTo(Meaning.TELLS_LITTLE);
    }

    @Test
    void who_is_right_more_often_than_stated_is_too_doubtful() {
        gave(FAIRLY_SURE, 40, 1);

        assertThat(calibration().meaning()).isEqualTo(Meaning.TOO_DOUBTFUL);
    }

    @Test
    void answers_without_a_word_on_certainty_are_left_out() {
        learner.right(30, Skill.DETAIL);

        assertThat(calibration().meaning()).isEqualTo(Meaning.TOO_FEW);
        assertThat(calibration().averageMark()).isNull();
    }

    private void gave(Certainty certainty, int right, int wrong) {
        learner.gave(right, Skill.DETAIL, 1, certainty).gave(wrong, Skill.DETAIL, 0, certainty);
    }

    private Calibration calibration() {
        return Calibration.of(learner.all());
    }
}
