package io.briefwise.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_stage_is_told_by_the_clock() {
        Instant closes = NOW.plus(Duration.ofHours(1));

        assertThat(Stage.at(NOW, null, closes)).isEqualTo(Stage.DURING);
        assertThat(Stage.at(NOW.plusSeconds(119), NOW, closes)).isEqualTo(Stage.RIGHT_AFTER);
        assertThat(Stage.at(NOW.plusSeconds(120), NOW, closes)).isEqualTo(Stage.LATER);
        assertThat(Stage.at(closes, NOW, closes)).isEqualTo(Stage.AFTER_CLOSING);
        assertThat(Stage.at(NOW.plus(Duration.ofDays(999)), NOW, null)).isEqualTo(Stage.LATER);
    }

    @Test
    void an_attempt_that_goes_on_after_closing_still_goes_on() {
        assertThat(Stage.at(NOW, null, NOW.minusSeconds(1))).isEqualTo(Stage.DURING);
    }

    @Test
    void unless_set_otherwise_a_quiz_shows_all_afterwards_and_the_other_ways_at_once() {
        assertThat(Disclosure.usual(new Way.AtTheEnd()).at(Stage.DURING)).isEmpty();
        assertThat(Disclosure.usual(new Way.AtTheEnd()).at(Stage.RIGHT_AFTER))
                .containsExactlyInAnyOrder(Shown.values());
        for (Way way : List.of(new Way.AtOnce(), Way.SeveralTries.USUAL, new Way.GuidedReading(), new Way.Practice())) {
            assertThat(Disclosure.usual(way).at(Stage.DURING)).containsExactlyInAnyOrder(Shown.values());
        }
    }

    @Test
    void a_stage_that_is_not_named_shows_nothing() {
        Disclosure marks = new Disclosure(Map.of(Stage.LATER, Set.of(Shown.MARKS)));

        assertThat(marks.at(Stage.LATER)).containsExactly(Shown.MARKS);
        assertThat(marks.at(Stage.AFTER_CLOSING)).isEmpty();
    }
}
