package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.attempt.Certainty;
import io.briefwise.brief.Span;
import io.briefwise.mastery.ability.Item;
import io.briefwise.mastery.memory.Forgetting;
import io.briefwise.mastery.memory.Rating;
import io.briefwise.mastery.memory.Schedule;
import io.briefwise.mastery.memory.Steps;
import io.briefwise.mastery.memory.Weights;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Skill;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckTest {

    private static final Schedule SCHEDULE = new Schedule(new Forgetting(Weights.USUAL), Steps.USUAL, 0.9);
    private static final Pace PACE = new Pace(ZoneId.of("UTC"), 4, 0.9, Week.ORDINARY);
    private static final Asked PLACE = AnswersInARow.question(1, Skill.ATTRIBUTION);

    private final AnswersInARow learner = new AnswersInARow();

    @ParameterizedTest
    @CsvSource({
        "0,    SURE,        false, AGAIN",
        "0.4,  SURE,        false, AGAIN",
        "0.5,  SURE,        false, HARD",
        "1,    GUESS,       false, HARD",
        "1,    SURE,        true,  HARD",
        "1,    FAIRLY_SURE, false, GOOD",
        "1,    ,            false, GOOD",
        "1,    SURE,        false, EASY"
    })
    void an_answer_rates_how_well_it_was_remembered(
            double fraction, Certainty certainty, boolean hinted, Rating rating) {
        learner.gave(PLACE, fraction, certainty, hinted);

        assertThat(learner.all().getFirst().rating()).isEqualTo(rating);
    }

    @Test
    void two_questions_for_one_skill_on_one_place_are_one_card() {
        learner.gave(PLACE, 1, null, false).gave(on(PLACE, 2, Skill.ATTRIBUTION, 5), 1, null, false);

        assertThat(deck()).hasSize(1);
        assertThat(deck().getFirst().card().reviews()).isEqualTo(2);
    }

    @Test
    void another_skill_or_another_place_is_another_card() {
        learner.gave(PLACE, 1, null, false)
                .gave(on(PLACE, 2, Skill.DETAIL, 5), 1, null, false)
                .gave(on(PLACE, 3, Skill.ATTRIBUTION, 30), 1, null, false);

        assertThat(deck()).hasSize(3);
    }

    @Test
    void many_cards_of_one_day_are_spread_over_its_neighbours() {
        learner.gave(40, Skill.DETAIL, 1, Certainty.SURE);

        Map<Object, Long> days = deck().stream()
                .map(review -> (Object) PACE.days().day(review.due()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(days).hasSize(4).allSatisfy((_, cards) -> assertThat(cards).isEqualTo(10));
    }

    @Test
    void a_day_without_reviews_gets_none() {
        Pace noTuesday = new Pace(PACE.zone(), 4, 0.9, Week.ORDINARY.with(DayOfWeek.TUESDAY, DayKind.NONE));
        learner.gave(40, Skill.DETAIL, 1, Certainty.SURE);

        assertThat(Deck.of(learner.all(), SCHEDULE, noTuesday))
                .noneMatch(review -> noTuesday.days().day(review.due()).getDayOfWeek() == DayOfWeek.TUESDAY);
    }

    @Test
    void pace_moves_the_day_but_never_the_memory() {
        learner.gave(20, Skill.DETAIL, 1, Certainty.SURE)
                .then(Duration.ofDays(9))
                .gave(20, Skill.TIME, 0.5, null);
        Pace other = new Pace(PACE.zone(), 4, 0.9, Week.ORDINARY.with(DayOfWeek.TUESDAY, DayKind.EASY));

        assertThat(Deck.of(learner.all(), SCHEDULE, other))
                .extracting(review -> review.card().memory())
                .isEqualTo(deck().stream().map(review -> review.card().memory()).toList());
    }

    private List<Review> deck() {
        return Deck.of(learner.all(), SCHEDULE, PACE);
    }

    /** Another question whose evidence begins further on in the same paragraph. */
    private static Asked on(Asked place, int number, Skill skill, int start) {
        Span span = place.target().span();
        return new Asked(
                QuestionVersionId.of("00000000-0000-0000-0000-00000000000" + number),
                new Target(place.target().brief(), skill, new Span(span.section(), span.paragraph(), start, start + 9)),
                0,
                Item.MIDDLING);
    }
}
