package io.briefwise.mastery.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Schedule SCHEDULE = new Schedule(new Forgetting(Weights.USUAL), Steps.USUAL, 0.9);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Map<LocalDate, Integer> load = new HashMap<>();

    @Test
    void a_card_stays_on_its_day_where_nothing_else_is_due() {
        assertThat(day(20, ordinary())).isEqualTo(MONDAY.plusDays(20));
    }

    @Test
    void a_crowded_day_gives_cards_to_its_neighbours_within_a_point_of_the_target() {
        for (int card = 0; card < 70; card++) {
            load.merge(day(20, ordinary()), 1, Integer::sum);
        }

        assertThat(load.keySet())
                .allMatch(day -> !day.isBefore(MONDAY.plusDays(17)) && !day.isAfter(MONDAY.plusDays(23)))
                .hasSize(7);
        assertThat(load.values()).allMatch(cards -> cards == 10);
    }

    @Test
    void a_wait_of_two_days_is_never_moved_for_the_crowd() {
        load.put(MONDAY.plusDays(2), 100);

        assertThat(day(2, ordinary())).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void an_easy_day_gets_its_smaller_share() {
        Balance easySundays = new Balance(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.5 : 1, this::load);
        for (int card = 0; card < 65; card++) {
            load.merge(day(20, easySundays), 1, Integer::sum);
        }

        assertThat(load.get(LocalDate.of(2026, 3, 22))).isEqualTo(5);
    }

    @Test
    void nothing_is_put_on_a_day_without_reviews_if_another_day_can_be_had() {
        Balance free = new Balance(day -> day.equals(MONDAY.plusDays(2)) ? 0.0 : 1, this::load);
        Balance never = new Balance(day -> 0.0, this::load);

        assertThat(day(2, free)).isEqualTo(MONDAY.plusDays(1));
        assertThat(day(2, never)).isEqualTo(MONDAY.plusDays(2));
    }

    private Balance ordinary() {
        return new Balance(day -> 1.0, this::load);
    }

    private int load(LocalDate day) {
        return load.getOrDefault(day, 0);
    }

    private static LocalDate day(int wanted, Balance balance) {
        return balance.day(MONDAY, new Memory(wanted, 5), wanted, SCHEDULE);
    }
}
