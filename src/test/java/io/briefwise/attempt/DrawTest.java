package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawTest {

    static LongStream seeds() {
        return new Random(20260302).longs(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_draws_the_same_and_nothing_twice(long seed) {
        Random random = new Random(seed);
        List<QuestionVersionId> quiz = questions(random, 1 + random.nextInt(20));
        int draw = 1 + random.nextInt(quiz.size());
        Layout layout = new Layout(draw, random.nextBoolean(), true);

        List<QuestionVersionId> drawn = Draw.questions(quiz, layout, seed);

        assertThat(drawn).isEqualTo(Draw.questions(quiz, layout, seed));
        assertThat(drawn).hasSize(draw).doesNotHaveDuplicates().isSubsetOf(quiz);
        if (!layout.shuffleQuestions()) {
            assertThat(drawn).isEqualTo(quiz.stream().filter(drawn::contains).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void options_have_one_order_in_an_attempt_which_leaves_none_out(long seed) {
        Random random = new Random(seed);
        QuestionVersionId question = questions(random, 1).getFirst();
        int options = 2 + random.nextInt(6);

        List<Integer> order = Draw.order(options, question, seed);

        assertThat(order).isEqualTo(Draw.order(options, question, seed));
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, options).boxed().toList());
    }

    @Test
    void all_as_made_where_nothing_is_drawn_or_shuffled() {
        List<QuestionVersionId> quiz = questions(new Random(1), 7);

        assertThat(Draw.questions(quiz, Layout.AS_MADE, 99)).isEqualTo(quiz);
    }

    /** Six orders of three options, 600 seeds: about 100 times each; under 60 or over 140 is one chance in ten thousand. */
    @Test
    void no_order_is_preferred() {
        QuestionVersionId question = questions(new Random(3), 1).getFirst();
        Set<List<Integer>> orders = new HashSet<>();
        int asMade = 0;
        for (long seed = 0; seed < 600; seed++) {
            List<Integer> order = Draw.order(3, question, seed * 0x9E3779B97F4A7C15L);
            orders.add(order);
            asMade += order.equals(List.of(0, 1, 2)) ? 1 : 0;
        }
        assertThat(orders).hasSize(6);
        assertThat(asMade).isBetween(60, 140);
    }

    private static List<QuestionVersionId> questions(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new QuestionVersionId(new UUID(random.nextLong(), random.nextLong())))
                .toList();
    }
}
