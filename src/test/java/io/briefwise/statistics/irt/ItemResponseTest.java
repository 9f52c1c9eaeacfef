package io.briefwise.statistics.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.statistics.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemResponseTest {

    @Test
    void a_question_that_cannot_be_estimated_says_why() {
        ItemResponse response =
                response(new double[] {1, 1, 1, 0}, List.of("1", "0", ".5", "0"), List.of("1", "0", "1", "0"));

        assertThat(response.questions())
                .extracting(ItemResponse.Question::rasch)
                .containsExactly(
                        new ItemResponse.Missing(NotEstimated.ALL_RIGHT),
                        new ItemResponse.Missing(NotEstimated.NONE_RIGHT),
                        new ItemResponse.Missing(NotEstimated.PART_MARKS),
                        new ItemResponse.Missing(NotEstimated.WORTH_NOTHING));
        assertThat(response.rasch().slope()).isEmpty();
        assertThat(response.twoParameter().logLikelihood()).isEmpty();
    }

    @Test
    void one_question_alone_says_nothing_of_abilities() {
        assertThat(reasons(response(new double[] {1}, List.of("1"), List.of("0"))))
                .containsExactly(NotEstimated.TOO_FEW_QUESTIONS, NotEstimated.TOO_FEW_QUESTIONS);
    }

    @Test
    void two_questions_are_enough_for_rasch_only() {
        ItemResponse response = response(new double[] {1, 1}, scale("1"));

        assertThat(response.questions().getFirst().rasch()).isInstanceOf(ItemResponse.Estimated.class);
        assertThat(response.questions().getFirst().twoParameter())
                .isEqualTo(new ItemResponse.Missing(NotEstimated.TOO_FEW_QUESTIONS));
    }

    /** Who has the harder question right always has the easier one, too: a step explains that best. */
    @Test
    void a_perfect_scale_has_no_slope() {
        assertThat(reasons(response(
                        new double[] {1, 1, 1},
                        List.of("0", "0", "0"),
                        List.of("1", "0", "0"),
                        List.of("1", "1", "0"),
                        List.of("1", "1", "1"))))
                .containsOnly(NotEstimated.STEP);
    }

    @Test
    void answers_that_exclude_each_other_have_nothing_in_common() {
        assertThat(reasons(response(
                                new double[] {1, 1, 1},
                                List.of("1", "0", "0"),
                                List.of("0", "1", "0"),
                                List.of("0", "0", "1")))
                        .getFirst())
                .isEqualTo(NotEstimated.NOTHING_IN_COMMON);
    }

    @Test
    void right_is_the_whole_maximum() {
        ItemResponse ones = response(new double[] {1, 1}, scale("1"));
        ItemResponse threes = response(new double[] {3, 3}, scale("3"));

        assertThat(threes).isEqualTo(ones);
    }

    /** Abilities, difficulties and slopes drawn at random are found again as nearly as 4,000 answers each allow. */
    @Test
    void what_was_simulated_is_found() {
        Random random = new Random(7);
        double[] slopes = {0.7, 1, 1.5, 2, 1.2, 0.9, 1.8, 1.1};
        double[] difficulties = {-2, -1, -0.5, 0, 0.3, 0.8, 1.2, 2};
        List<double[]> marks = new ArrayList<>();
        for (int learner = 0; learner < 4000; learner++) {
            double ability = random.nextGaussian();
            double[] row = new double[8];
            Arrays.setAll(
                    row, i -> random.nextDouble() < new Curve(slopes[i], difficulties[i]).chance(ability) ? 1 : 0);
            marks.add(row);
        }

        List<ItemResponse.Question> questions = ItemResponse.of(Marks.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1}, marks))
                .questions();

        for (int i = 0; i < 8; i++) {
            assertThat(questions.get(i).twoParameter()).isInstanceOf(ItemResponse.Estimated.class);
            Curve curve = ((ItemResponse.Estimated) questions.get(i).twoParameter()).curve();
            assertThat(curve.discrimination()).isCloseTo(slopes[i], within(0.35));
            assertThat(curve.difficulty()).isCloseTo(difficulties[i], within(0.35));
        }
    }

    @SafeVarargs
    private static ItemResponse response(double[] maxima, List<String>... rows) {
        return ItemResponse.of(Marks.of(
                maxima,
                Stream.of(rows)
                        .map(row ->
                                row.stream().mapToDouble(Double::parseDouble).toArray())
                        .toList()));
    }

    @SuppressWarnings("unchecked")
    private static List<String>[] scale(String right) {
        List<String> both = List.of(right, right);
        List<String> none = List.of("0", "0");
        return new List[] {
            both, both, both, none, none, none, List.of(right, "0"), List.of("0", right), List.of("0", right)
        };
    }

    private static List<NotEstimated> reasons(ItemResponse response) {
        return response.questions().stream()
                .flatMap(question -> Stream.of(question.rasch(), question.twoParameter()))
                .map(ItemResponse.Missing.class::cast)
                .map(ItemResponse.Missing::reason)
                .toList();
    }
}
