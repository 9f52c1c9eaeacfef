package io.briefwise.mastery.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EloTest {

    private static final Elo ELO = new Elo(1, 0.05);

    @Test
    void the_worked_example_comes_out() {
        Elo.Played played = ELO.played(Rated.starting(0), Rated.starting(0), 0.25, 1);

        assertThat(played.learner()).isEqualTo(new Rated(0.375, 1));
        assertThat(played.question()).isEqualTo(new Rated(-0.375, 1));
    }

    @Test
    void later_answers_move_less() {
        Elo.Played played = ELO.played(new Rated(0, 20), new Rated(0, 60), 0, 1);

        assertThat(played.learner().at()).isCloseTo(0.25, within(1e-12));
        assertThat(played.question().at()).isCloseTo(-0.125, within(1e-12));
    }

    @Test
    void a_right_answer_never_lowers_the_learner_nor_raises_the_question() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Rated learner = new Rated(random.nextGaussian(), random.nextInt(50));
            Rated question = new Rated(random.nextGaussian(), random.nextInt(50));
            double floor = random.nextInt(4) / 6.0;

            Elo.Played right = ELO.played(learner, question, floor, 1);
            Elo.Played wrong = ELO.played(learner, question, floor, 0);

            assertThat(right.learner().at()).isGreaterThanOrEqualTo(learner.at());
            assertThat(right.question().at()).isLessThanOrEqualTo(question.at());
            assertThat(wrong.learner().at()).isLessThanOrEqualTo(learner.at());
            assertThat(wrong.question().at()).isGreaterThanOrEqualTo(question.at());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 0, 1.5})
    void a_wrong_prediction_is_corrected_by_the_answers_of_a_hundred_learners(double difficulty) {
        Random random = new Random(11);
        Rated question = Rated.starting(-difficulty);
        for (int i = 0; i < 100; i++) {
            double ability = random.nextGaussian();
            boolean right = random.nextDouble() < Item.among(4, difficulty).chance(ability);
            question = ELO.played(new Rated(ability, 50), question, 0.25, right ? 1 : 0)
                    .question();
        }

        assertThat(question.at()).isCloseTo(difficulty, within(0.8));
    }
}
