package io.briefwise.mastery.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures were counted a second time in another language, over 4,001 nodes from −8 to 8. */
class BeliefTest {

    private static final double CLOSE = 1e-6;

    @Test
    void without_an_answer_there_is_the_prior() {
        Ability nobodyKnows = Belief.NONE.ability();

        assertThat(nobodyKnows.mean()).isCloseTo(0, within(CLOSE));
        assertThat(nobodyKnows.deviation()).isCloseTo(1, within(CLOSE));
        assertThat(nobodyKnows.chance()).isCloseTo(0.5, within(CLOSE));
    }

    @Test
    void four_right_answers_come_out_as_counted_independently() {
        Ability able = times(4, Item.MIDDLING).ability();

        assertThat(able.mean()).isCloseTo(1.0959780618, within(CLOSE));
        assertThat(able.deviation()).isCloseTo(0.7658871579, within(CLOSE));
    }

    @Test
    void a_right_answer_says_less_where_it_can_be_guessed() {
        Ability able = times(12, Item.among(4, -1)).ability();

        assertThat(able.mean()).isCloseTo(1.0986833067, within(CLOSE));
        assertThat(able.deviation()).isCloseTo(0.7424585182, within(CLOSE));
    }

    @Test
    void answers_of_different_age_and_worth_come_out_as_counted_independently() {
        assertThat(aged(0).ability().mean()).isCloseTo(0.3399248996, within(CLOSE));
        assertThat(aged(0).ability().deviation()).isCloseTo(0.8250647380, within(CLOSE));
        assertThat(aged(0.25).ability().mean()).isCloseTo(0.1413847895, within(CLOSE));
        assertThat(aged(0.25).ability().deviation()).isCloseTo(0.8903318037, within(CLOSE));
    }

    @Test
    void what_was_shown_long_ago_is_forgotten() {
        Ability able = times(12, Item.MIDDLING).after(Duration.ofDays(3000)).ability();

        assertThat(able.chance()).isCloseTo(0.5, within(1e-3));
        assertThat(able.deviation()).isCloseTo(1, within(1e-3));
    }

    @Test
    void thousands_of_answers_are_counted_without_overflow() {
        assertThat(times(5000, Item.MIDDLING).ability().chance()).isBetween(0.99, 1.0);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_right_answer_never_lowers_the_ability_and_a_wrong_one_never_raises_it(Belief belief, Item item) {
        double before = belief.ability().mean();

        assertThat(belief.with(item, 1).ability().mean()).isGreaterThanOrEqualTo(before);
        assertThat(belief.with(item, 0).ability().mean()).isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_better_the_answer_the_higher_the_ability(Belief belief, Item item) {
        assertThat(Stream.of(0.0, 0.25, 0.5, 0.75, 1.0)
                        .map(fraction -> belief.with(item, fraction).ability().mean()))
                .isSorted();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_interval_surrounds_the_chance(Belief belief, Item item) {
        Ability ability = belief.with(item, 1).ability();

        assertThat(ability.chance())
                .isBetween(ability.interval().low(), ability.interval().high());
    }

    static Stream<Arguments> histories() {
        Random random = new Random(9);
        return Stream.generate(() -> {
                    Belief belief = Belief.NONE;
                    for (int i = random.nextInt(25); i > 0; i--) {
                        belief = belief.with(item(random), random.nextInt(5) / 4.0)
                                .after(Duration.ofHours(random.nextInt(2000)));
                    }
                    return Arguments.of(belief, item(random));
                })
                .limit(80);
    }

    private static Item item(Random random) {
        return new Item(random.nextGaussian() * 1.5, random.nextInt(4) / 6.0);
    }

    private static Belief times(int answers, Item item) {
        Belief belief = Belief.NONE;
        for (int i = 0; i < answers; i++) {
            belief = belief.with(item, 1);
        }
        return belief;
    }

    /** Half right on a hard question 180 days ago, wrong 90 days ago, right 45 days ago, right on an easy one today. */
    private static Belief aged(double floor) {
        return Belief.NONE
                .with(new Item(1, floor), 0.5)
                .after(Duration.ofDays(90))
                .with(new Item(0.5, floor), 0)
                .after(Duration.ofDays(45))
                .with(new Item(0, floor), 1)
                .after(Duration.ofDays(45))
                .with(new Item(-1, floor), 1);
    }
}
