package io.briefwise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdvicesTest {

    @Test
    void an_option_is_counted_and_compared_with_the_rest() {
        OptionStatistics option = OptionStatistics.of(true, choosers(2, 3), new double[] {0, 1, 2, 3});

        assertThat(option.share()).isEqualTo(new Share(2, 4));
        assertThat(option.pointBiserial().orElseThrow()).isCloseTo(0.894427191, within(1e-9));
        assertThat(option.flags()).isEmpty();
    }

    @Test
    void a_wrong_option_that_draws_the_better_and_a_key_that_draws_the_weaker_are_flagged() {
        double[] rest = {0, 1, 2, 3};

        assertThat(OptionStatistics.of(false, choosers(2, 3), rest).flags())
                .containsExactly(OptionStatistics.Flag.DISTRACTOR_DRAWS_THE_BETTER);
        assertThat(OptionStatistics.of(true, choosers(0, 1), rest).flags())
                .containsExactly(OptionStatistics.Flag.KEY_DRAWS_THE_WEAKER);
    }

    /** Nobody of 73 gives an upper bound just under 5 %, nobody of 72 just over: few learners prove nothing. */
    @Test
    void an_option_nobody_takes_is_flagged_once_enough_learners_left_it() {
        assertThat(OptionStatistics.of(false, new BitSet(), new double[73]).flags())
                .containsExactly(OptionStatistics.Flag.DISTRACTOR_DRAWS_HARDLY_ANYBODY);
        assertThat(OptionStatistics.of(false, new BitSet(), new double[72]).flags())
                .isEmpty();
        assertThat(OptionStatistics.of(true, new BitSet(), new double[73]).flags())
                .isEmpty();
    }

    @Test
    void weaker_learners_who_do_better_cast_doubt_on_the_key() {
        List<double[]> rows = IntStream.range(0, 12)
                .mapToObj(learner -> new double[] {learner < 6 ? 1 : 0, learner / 12.0})
                .toList();
        QuestionStatistics question =
                QuestionStatistics.of(Marks.of(new double[] {1, 1}, rows)).getFirst();
        double[] rest = rows.stream().mapToDouble(row -> row[1]).toArray();
        List<OptionStatistics> options = List.of(
                OptionStatistics.of(true, choosers(0, 1, 2, 3, 4, 5), rest),
                OptionStatistics.of(false, choosers(6, 7, 8, 9, 10, 11), rest));

        assertThat(Advices.on(question, options, OptionalDouble.of(0.5)))
                .containsExactly(
                        new Advice.NoBetterThanGuessing(50, 50),
                        new Advice.WeakerDidBetter(),
                        new Advice.KeyDrawsTheWeaker(1),
                        new Advice.CheckTheKey(2));
    }

    /** One learner who took a wrong option and did well proves nothing, nor do all but three. */
    @Test
    void nothing_is_said_of_an_option_that_nearly_nobody_or_nearly_everybody_took() {
        List<double[]> rows = IntStream.range(0, 12)
                .mapToObj(learner -> new double[] {learner < 9 ? 1 : 0, learner / 12.0})
                .toList();
        QuestionStatistics question =
                QuestionStatistics.of(Marks.of(new double[] {1, 1}, rows)).getFirst();
        double[] rest = rows.stream().mapToDouble(row -> row[1]).toArray();
        List<OptionStatistics> options = List.of(
                OptionStatistics.of(true, choosers(0, 1, 2, 3, 4, 5, 6, 7, 8), rest),
                OptionStatistics.of(false, choosers(9, 10, 11), rest));

        assertThat(Advices.on(question, options, OptionalDouble.empty())).containsExactly(new Advice.WeakerDidBetter());
    }

    @Test
    void of_few_learners_only_what_is_sure_is_said() {
        QuestionStatistics question = QuestionStatistics.of(
                        Marks.of(new double[] {1, 1}, List.of(new double[] {0, 1}, new double[] {0, 0})))
                .getFirst();

        assertThat(Advices.on(question, List.of(), OptionalDouble.empty()))
                .containsExactly(new Advice.NobodyRight(), new Advice.TooFewLearners(2));
    }

    static Stream<Advice> advice() {
        return Stream.of(
                new Advice.TooFewLearners(1),
                new Advice.EverybodyRight(),
                new Advice.NobodyRight(),
                new Advice.NoBetterThanGuessing(20, 25),
                new Advice.WeakerDidBetter(),
                new Advice.TellsLittle(12),
                new Advice.CheckTheKey(3),
                new Advice.KeyDrawsTheWeaker(2),
                new Advice.NobodyBelievesIt(4));
    }

    @ParameterizedTest
    @MethodSource("advice")
    void every_advice_has_words(Advice advice) {
        assertThat(advice.sentence()).endsWith(".").doesNotContain("{");
    }

    @Test
    void the_words_of_the_teacher() {
        assertThat(new Advice.CheckTheKey(3).sentence())
                .isEqualTo("Wrong option 3 drew the better learners: check the key.");
        assertThat(new Advice.TooFewLearners(1).sentence()).startsWith("One learner is too few");
        assertThat(new Advice.TooFewLearners(9).sentence()).startsWith("9 learners are too few");
    }

    @Test
    void marks_out_of_range_are_a_defect() {
        assertThatThrownBy(() -> Marks.of(new double[] {1}, List.of(new double[] {2})))
                .hasMessage("a mark of 2.0 of 1.0");
        assertThatThrownBy(() -> Marks.of(new double[] {1}, List.of())).hasMessage("0 learners, 1 questions");
    }

    private static BitSet choosers(int... learners) {
        BitSet choosers = new BitSet();
        Arrays.stream(learners).forEach(choosers::set);
        return choosers;
    }
}
