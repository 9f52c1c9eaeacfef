package io.briefwise.mastery.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ForgettingTest {

    private static final double CLOSE = 1e-6;
    private static final Forgetting FORGETTING = new Forgetting(Weights.USUAL);

    @Test
    void the_worked_example_comes_out() {
        Memory memory = FORGETTING.first(Rating.AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = FORGETTING.next(memory, Rating.GOOD, days);
        }

        assertThat(memory.stability()).isCloseTo(53.626902917, within(CLOSE));
        assertThat(memory.difficulty()).isCloseTo(6.357487084, within(CLOSE));
    }

    @Test
    void intervals_follow_from_the_formulas_alone_where_every_review_comes_on_its_day() {
        List<Rating> ratings = Stream.of("GGGGGG", "AA", "GGGGG")
                .flatMap(run -> run.chars().mapToObj(letter -> letter == 'A' ? Rating.AGAIN : Rating.GOOD))
                .toList();
        List<Integer> intervals = new ArrayList<>();
        Memory memory = FORGETTING.first(ratings.getFirst());
        intervals.add(FORGETTING.interval(memory, 0.9));
        for (Rating rating : ratings.subList(1, ratings.size())) {
            memory = FORGETTING.next(memory, rating, intervals.getLast());
            intervals.add(FORGETTING.interval(memory, 0.9));
        }

        assertThat(intervals).containsExactly(2, 11, 46, 163, 497, 1346, 9, 1, 2, 4, 7, 13, 22);
    }

    /** Counted with the same formulas, written down a second time in another language. */
    @ParameterizedTest
    @CsvSource({
        "32411131, 0 9 1 0 0 5 5 0,  0.654406180, 9.891600608, 2, 1",
        "21411214, 0 0 1 0 9 90 1 2, 1.743876321, 9.884829598, 6, 1",
        "42132123, 0 0 9 30 0 9 0 9, 2.317790645, 9.668585090, 8, 1"
    })
    void an_independent_count_gives_the_same(
            String grades, String days, double stability, double difficulty, int at80, int at95) {
        int[] waits =
                Stream.of(days.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
        Memory memory = FORGETTING.first(rating(grades.charAt(0)));
        for (int i = 1; i < waits.length; i++) {
            memory = FORGETTING.next(memory, rating(grades.charAt(i)), waits[i]);
        }

        assertThat(memory.stability()).isCloseTo(stability, within(CLOSE));
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(CLOSE));
        assertThat(FORGETTING.interval(memory, 0.8)).isEqualTo(at80);
        assertThat(FORGETTING.interval(memory, 0.95)).isEqualTo(at95);
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,2.3065,0.946847499", "30,10,0.809388104", "365,50,0.723512213", "50,50,0.9"})
    void the_chance_to_recall_is_nine_in_ten_after_one_stability(long days, double stability, double chance) {
        assertThat(FORGETTING.recall(new Memory(stability, 5), days)).isCloseTo(chance, within(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void more_days_never_raise_the_chance_to_recall(Memory memory) {
        double before = 1;
        for (long days = 0; days < 2_000; days += 1 + days / 10) {
            double now = FORGETTING.recall(memory, days);
            assertThat(now).isLessThanOrEqualTo(before).isBetween(0.0, 1.0);
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void a_better_answer_never_leaves_a_weaker_memory(Memory memory) {
        for (int days : new int[] {0, 1, 2, 7, 30, 400}) {
            List<Memory> left = Stream.of(Rating.values())
                    .map(rating -> FORGETTING.next(memory, rating, days))
                    .toList();
            assertThat(left).extracting(Memory::stability).isSorted();
            assertThat(left.reversed()).extracting(Memory::difficulty).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void a_right_answer_never_weakens_and_a_wrong_one_never_strengthens(Memory memory) {
        for (int days : new int[] {0, 1, 2, 7, 30, 400}) {
            assertThat(FORGETTING.next(memory, Rating.GOOD, days).stability())
                    .isGreaterThanOrEqualTo(memory.stability());
            if (days > 0) {
                assertThat(FORGETTING.next(memory, Rating.AGAIN, days).stability())
                        .isLessThanOrEqualTo(memory.stability());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void a_higher_target_never_waits_longer(Memory memory) {
        List<Integer> waits = IntStream.rangeClosed(70, 97)
                .mapToObj(percent -> FORGETTING.interval(memory, percent / 100.0))
                .collect(Collectors.toList());

        assertThat(waits.reversed()).isSorted();
        assertThat(waits).allMatch(days -> days >= 1 && days <= Forgetting.LONGEST);
    }

    static Stream<Memory> memories() {
        Random random = new Random(20);
        return Stream.generate(() -> new Memory(Math.exp(random.nextDouble(-5, 8)), random.nextDouble(1, 10)))
                .limit(60);
    }

    private static Rating rating(char grade) {
        return Rating.values()[grade - '1'];
    }
}
