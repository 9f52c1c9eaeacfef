package io.briefwise.mastery.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final Schedule SCHEDULE = new Schedule(new Forgetting(Weights.USUAL), Steps.USUAL, 0.9);
    private static final LearnerDays UTC = new LearnerDays(ZoneId.of("UTC"), 4);
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Honolulu", "Asia/Kolkata", "Pacific/Kiritimati"})
    void reviews_at_their_time_come_after_the_days_that_the_definition_gives_in_every_zone(String zone) {
        LearnerDays days = new LearnerDays(ZoneId.of(zone), 4);
        List<Rating> ratings = new ArrayList<>(Collections.nCopies(6, Rating.GOOD));
        ratings.addAll(Collections.nCopies(2, Rating.AGAIN));
        ratings.addAll(Collections.nCopies(5, Rating.GOOD));

        List<Integer> waits = new ArrayList<>();
        Instant now = days.start(days.day(MORNING)).plus(Duration.ofHours(5));
        Card card = null;
        for (Rating rating : ratings) {
            card = SCHEDULE.reviewed(card, rating, now, days);
            waits.add(daysOf(card));
            now = now.plus(card.pause() instanceof Pause.Short(Duration time) ? time : Duration.ofDays(daysOf(card)));
        }

        assertThat(waits).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void a_new_card_waits_one_minute_when_wrong_and_ten_when_right() {
        assertThat(first(Rating.AGAIN).pause()).isEqualTo(new Pause.Short(Duration.ofMinutes(1)));
        assertThat(first(Rating.HARD).pause()).isEqualTo(new Pause.Short(Duration.ofSeconds(330)));
        assertThat(first(Rating.GOOD).pause()).isEqualTo(new Pause.Short(Duration.ofMinutes(10)));
        assertThat(first(Rating.EASY).pause()).isEqualTo(new Pause.Days(8));
    }

    @Test
    void a_forgotten_card_is_asked_again_within_the_day() {
        Card known = first(Rating.EASY);

        Card forgotten = SCHEDULE.reviewed(known, Rating.AGAIN, MORNING.plus(Duration.ofDays(8)), UTC);

        assertThat(forgotten.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(forgotten.pause()).isEqualTo(new Pause.Short(Duration.ofMinutes(10)));
        assertThat(forgotten.lapses()).isEqualTo(1);
        Card hard = SCHEDULE.reviewed(forgotten, Rating.HARD, MORNING.plus(Duration.ofDays(8)), UTC);
        assertThat(hard.pause()).isEqualTo(new Pause.Short(Duration.ofMinutes(15)));
    }

    @Test
    void without_steps_every_card_waits_for_days() {
        Schedule bare = new Schedule(SCHEDULE.forgetting(), Steps.NONE, 0.9);

        assertThat(Stream.of(Rating.values()).map(rating -> daysOf(bare.reviewed(null, rating, MORNING, UTC))))
                .containsExactly(1, 1, 2, 8);
    }

    @Test
    void a_late_review_that_is_right_shows_the_more() {
        Card known = first(Rating.EASY);

        Card onTime = SCHEDULE.reviewed(known, Rating.GOOD, MORNING.plus(Duration.ofDays(8)), UTC);
        Card late = SCHEDULE.reviewed(known, Rating.GOOD, MORNING.plus(Duration.ofDays(30)), UTC);

        assertThat(late.memory().stability()).isGreaterThan(onTime.memory().stability());
    }

    @Test
    void a_review_on_the_same_evening_after_midnight_counts_no_day() {
        Instant evening = Instant.parse("2026-03-02T23:50:00Z");
        Card card = SCHEDULE.reviewed(null, Rating.EASY, evening, UTC);

        Memory sameEvening = SCHEDULE.reviewed(card, Rating.GOOD, evening.plus(Duration.ofHours(1)), UTC)
                .memory();
        Memory nextMorning = SCHEDULE.reviewed(card, Rating.GOOD, evening.plus(Duration.ofHours(9)), UTC)
                .memory();

        assertThat(sameEvening).isEqualTo(SCHEDULE.forgetting().next(card.memory(), Rating.GOOD, 0));
        assertThat(nextMorning).isEqualTo(SCHEDULE.forgetting().next(card.memory(), Rating.GOOD, 1));
    }

    private static Card first(Rating rating) {
        return SCHEDULE.reviewed(null, rating, MORNING, UTC);
    }

    private static int daysOf(Card card) {
        return card.pause() instanceof Pause.Days(int days) ? days : 0;
    }
}
