package io.briefwise.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Certainty;
import io.briefwise.attempt.Marking;
import io.briefwise.testing.Database;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock stands at Monday, 2 March 2026, 09:00 UTC. */
@ParameterizedClass
@EnumSource(Database.class)
class ReviewsOfALearnerTest {

    private static final Pace WEST = new Pace(ZoneId.of("America/Los_Angeles"), 4, 0.9, Week.ORDINARY);

    private final Learning learning;

    ReviewsOfALearnerTest(Database database) {
        learning = new Learning(database);
    }

    @AfterEach
    void close() {
        learning.close();
    }

    @Test
    void what_was_wrong_is_due_after_a_minute_and_what_was_right_after_ten() {
        learning.takes(Learning.WRONG, Learning.KEY);
        assertThat(due()).isEmpty();

        learning.pass(Duration.ofMinutes(1));
        assertThat(due())
                .extracting(DueCard::asked)
                .containsExactly(learning.quiz.questions().getFirst());

        learning.pass(Duration.ofMinutes(9));
        assertThat(due()).hasSize(2);
    }

    @Test
    void what_is_surely_known_comes_back_as_a_day_begins_in_the_zone_of_the_learner() {
        learning.get(Paces.class).keep(learning.learner, WEST);
        learning.pass(Duration.ofHours(20)); // 21:00 on Monday in the west, Tuesday already in UTC
        learning.takes(learning.learner, Certainty.SURE, Learning.KEY);

        assertThat(reviews().next(learning.learner)).contains(Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(reviews().forecast(learning.learner, 9))
                .endsWith(new ReviewDay(LocalDate.of(2026, 3, 10), DayKind.ORDINARY, 1))
                .first()
                .extracting(ReviewDay::day)
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void the_deck_is_the_same_after_a_restart() {
        learning.get(Paces.class).keep(learning.learner, WEST);
        learning.takes(Learning.WRONG, Learning.KEY, Learning.KEY);
        learning.pass(Duration.ofHours(1));
        List<DueCard> before = due();

        learning.restart();

        assertThat(due()).isEqualTo(before).hasSize(3);
    }

    @Test
    void a_deck_that_is_read_again_is_not_made_again() {
        learning.takes(Learning.WRONG, Learning.KEY);
        due();
        int before = learning.parts().statements();

        due();

        assertThat(learning.parts().statements() - before).isEqualTo(4);
    }

    @Test
    void only_the_cards_that_an_attempt_touched_are_written_again() {
        learning.takes(Learning.WRONG, Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY, Learning.KEY);
        due();
        learning.takes(Learning.KEY);
        int before = learning.parts().statements();

        due();

        // pace, state, deck; four for the history, the deck, the cards before; one out and in; the cards
        assertThat(learning.parts().statements() - before).isEqualTo(12);
    }

    @Test
    void a_changed_mark_changes_the_card() {
        AttemptId attempt = learning.writes("It may last.");
        mark(attempt, 0, 0, 0);
        learning.pass(Duration.ofMinutes(2));
        assertThat(due()).hasSize(1);

        mark(attempt, 1, 2, 3);

        assertThat(due()).isEmpty();
    }

    @Test
    void an_overdue_card_is_forecast_for_today_and_less_likely_remembered() {
        learning.takes(learning.learner, Certainty.SURE, Learning.KEY, Learning.KEY);
        learning.pass(Duration.ofDays(20));

        assertThat(reviews().forecast(learning.learner, 3))
                .extracting(ReviewDay::cards)
                .containsExactly(2, 0, 0);
        assertThat(due()).allMatch(card -> card.recall() < 0.85 && card.reviews() == 1);
    }

    @Test
    void another_pace_moves_what_is_due() {
        learning.takes(learning.learner, Certainty.SURE, Learning.KEY);
        Instant usual = reviews().next(learning.learner).orElseThrow();

        Pace pace = learning.get(Paces.class).of(learning.learner);
        Pace fridaysFree =
                new Pace(pace.zone(), pace.dayStart(), 0.95, pace.week().with(DayOfWeek.FRIDAY, DayKind.NONE));
        learning.get(Paces.class).keep(learning.learner, fridaysFree);

        assertThat(learning.get(Paces.class).of(learning.learner)).isEqualTo(fridaysFree);
        assertThat(reviews().next(learning.learner).orElseThrow()).isBefore(usual);
    }

    @Test
    void a_review_asks_another_question_on_the_same_place_where_there_is_one() {
        learning.takes(Learning.WRONG, Learning.KEY, Learning.WRONG);
        learning.pass(Duration.ofMinutes(2));
        List<DueCard> due = due(); // the two that were wrong, in the order in which they were asked
        Practice practice = learning.get(Practice.class);

        assertThat(practice.review(learning.learner, due.getFirst()))
                .isEqualTo(learning.reserve().getFirst());
        assertThat(practice.review(learning.learner, due.getLast()))
                .isEqualTo(learning.quiz.questions().get(2));
    }

    private void mark(AttemptId attempt, Integer... points) {
        learning.get(Marking.class)
                .mark(attempt, learning.quiz.questions().get(Learning.OPEN), learning.learner, List.of(points), "");
    }

    private Reviews reviews() {
        return learning.get(Reviews.class);
    }

    private List<DueCard> due() {
        return reviews().due(learning.learner);
    }
}
