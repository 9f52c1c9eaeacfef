package io.briefwise.mastery.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.mastery.ability.Elo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the decisions conclude from the simulation, on a smaller population. */
class SimulatedLearnersTest {

    private static final SimulatedPractice PRACTICE = new SimulatedPractice(200, 60, 0);

    @Test
    void the_same_seed_gives_the_same_figures() {
        SimulatedReviews reviews = new SimulatedReviews(10, 10, 0.3);

        assertThat(PRACTICE.errors(Picking.RANDOM, true, 5)).isEqualTo(PRACTICE.errors(Picking.RANDOM, true, 5));
        assertThat(reviews.of(Planning.Kind.FSRS_90, 5)).isEqualTo(reviews.of(Planning.Kind.FSRS_90, 5));
    }

    @Test
    void estimates_get_better_with_questions_and_by_knowing_of_guessing() {
        List<Double> withFloor = PRACTICE.errors(Picking.RANDOM, true, 5);
        List<Double> plain = PRACTICE.errors(Picking.RANDOM, false, 5);

        assertThat(withFloor.getFirst()).isLessThan(1);
        assertThat(withFloor.getLast()).isLessThan(withFloor.getFirst());
        assertThat(withFloor.getLast()).isLessThan(plain.getLast());
    }

    @Test
    void observed_difficulty_is_never_worse_than_the_prediction_with_the_configured_step() {
        List<Double> errors = new SimulatedRatings(20, 0.8).errors(new Elo(0.5, 0.05), 5);

        assertThat(errors.reversed()).isSorted();
    }

    @Test
    void fixed_intervals_need_more_reviews_for_the_same_recall() {
        SimulatedReviews reviews = new SimulatedReviews(60, 10, 0.3);
        SimulatedReviews.Worth planned = reviews.of(Planning.Kind.FSRS_90, 5);
        SimulatedReviews.Worth fixed = reviews.of(Planning.Kind.EVERY_14_DAYS, 5);

        assertThat(fixed.reviews()).isGreaterThan(1.5 * planned.reviews());
        assertThat(fixed.retention()).isLessThan(planned.retention() + 0.02);
    }
}
