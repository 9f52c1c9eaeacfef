package io.briefwise.mastery;

import static io.briefwise.question.Skill.ATTRIBUTION;
import static io.briefwise.question.Skill.DETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.question.Skill;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderOfMasteryTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final AnswersInARow learner = new AnswersInARow();

    @ParameterizedTest
    @CsvSource({
        "0, 0.5,    0.123, NOT_STARTED",
        "3, 0.9,    0.7,   ATTEMPTED",
        "4, 0.5999, 0.3,   ATTEMPTED",
        "4, 0.6,    0.3,   FAMILIAR",
        "9, 0.7999, 0.65,  FAMILIAR",
        "9, 0.8,    0.599, FAMILIAR",
        "9, 0.8,    0.6,   PROFICIENT"
    })
    void a_rung_follows_from_the_answers_the_chance_and_its_lower_bound(
            int answers, double chance, double low, Rung rung) {
        assertThat(Rung.of(answers, chance, low)).isEqualTo(rung);
    }

    @Test
    void four_right_answers_make_a_skill_familiar() {
        Standing standing = learner.right(4, ATTRIBUTION).standing(ATTRIBUTION);

        assertThat(standing.answers()).isEqualTo(4);
        assertThat(standing.right()).isEqualTo(4);
        assertThat(standing.chance()).isCloseTo(0.749506, within(1e-5));
        assertThat(standing.rung()).isEqualTo(Rung.FAMILIAR);
        assertThat(standing.tooFew()).isFalse();
    }

    @Test
    void wrong_answers_lead_down_again() {
        assertThat(learner.right(12, ATTRIBUTION).standing(ATTRIBUTION).rung()).isEqualTo(Rung.PROFICIENT);
        assertThat(learner.wrong(3, ATTRIBUTION).standing(ATTRIBUTION).rung()).isEqualTo(Rung.FAMILIAR);
        assertThat(learner.wrong(8, ATTRIBUTION).standing(ATTRIBUTION).rung()).isEqualTo(Rung.ATTEMPTED);
    }

    @Test
    void time_alone_leads_down_since_old_answers_say_less() {
        learner.right(12, ATTRIBUTION).then(Duration.ofDays(400));

        assertThat(learner.standing(ATTRIBUTION).rung()).isEqualTo(Rung.ATTEMPTED);
        assertThat(learner.standing(ATTRIBUTION).answers()).isEqualTo(12);
    }

    @Test
    void mastery_is_shown_a_week_later_among_other_skills() {
        learner.right(14, ATTRIBUTION).then(WEEK);

        learner.right(1, ATTRIBUTION);
        assertThat(learner.standing(ATTRIBUTION).rung()).isEqualTo(Rung.PROFICIENT);

        learner.right(1, DETAIL);
        assertThat(learner.standing(ATTRIBUTION).rung()).isEqualTo(Rung.MASTERED);
    }

    @Test
    void a_day_too_soon_is_too_soon() {
        learner.right(14, ATTRIBUTION)
                .then(WEEK.minusDays(1))
                .right(1, ATTRIBUTION)
                .right(1, DETAIL);

        assertThat(learner.standing(ATTRIBUTION).rung()).isEqualTo(Rung.PROFICIENT);
    }

    @Test
    void whoever_falls_below_proficient_has_to_show_it_anew() {
        learner.right(14, ATTRIBUTION).then(WEEK).right(1, ATTRIBUTION).right(1, DETAIL);
        learner.wrong(4, ATTRIBUTION).right(20, ATTRIBUTION);

        assertThat(learner.standing(ATTRIBUTION).rung()).isEqualTo(Rung.PROFICIENT);
    }

    @Test
    void the_same_question_within_a_week_says_nothing_of_the_skill() {
        Asked once = AnswersInARow.question(90, ATTRIBUTION);
        learner.gave(once, 0, null, false).then(Duration.ofDays(1)).gave(once, 1, null, false);
        assertThat(learner.standing(ATTRIBUTION).answers()).isEqualTo(1);

        learner.then(WEEK).gave(once, 1, null, false);
        assertThat(learner.standing(ATTRIBUTION).answers()).isEqualTo(2);
    }

    @Test
    void what_moved_it_leads_from_the_start_to_the_figure_shown() {
        Standing standing = learner.right(2, ATTRIBUTION).wrong(1, ATTRIBUTION).standing(ATTRIBUTION);

        assertThat(standing.moves()).hasSize(3);
        assertThat(standing.moves().getLast().before()).isCloseTo(0.5, within(1e-9));
        assertThat(standing.moves().getFirst().after()).isCloseTo(standing.chance(), within(1e-9));
        assertThat(standing.moves().getFirst().change()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_right_answer_never_leads_down_and_a_wrong_one_never_up(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            double before = learner.then(Duration.ofHours(random.nextInt(400)))
                    .standing(Skill.INFERENCE)
                    .chance();
            double fraction = random.nextInt(2);
            double after = learner.gave(1, Skill.INFERENCE, fraction, null)
                    .standing(Skill.INFERENCE)
                    .chance();

            assertThat((after - before) * (fraction - 0.5)).isGreaterThanOrEqualTo(0);
        }
    }
}
