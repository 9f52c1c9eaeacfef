package io.briefwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.SampleBriefs;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartMarksTest {

    /** Keys 0 and 3 of five options. */
    private static final Question SEVERAL = SampleQuestions.several(1, 0);

    /** Answers 2, 0 and 1 of four. */
    private static final Question MATCHING = SampleQuestions.matching(2, 0);

    /** Steps 1, 3, 0, 2 are in order. */
    private static final Question ORDERING = SampleQuestions.ordering(3, 0);

    @Test
    void of_several_keys_all_and_only_they_give_the_full_mark() {
        assertThat(several(0, 3)).isOne();
    }

    @Test
    void one_of_two_keys_alone_gives_half() {
        assertThat(several(0)).isEqualTo(0.5);
    }

    @Test
    void a_wrong_choice_takes_away_what_a_right_one_gives() {
        assertThat(several(0, 1)).isZero();
        assertThat(several(0, 3, 1)).isEqualTo(0.5);
    }

    @Test
    void ticking_everything_or_nothing_gives_nothing_and_never_less() {
        assertThat(several(0, 1, 2, 3, 4)).isZero();
        assertThat(several(1, 2, 4)).isZero();
        assertThat(several()).isZero();
    }

    @Test
    void a_matching_counts_each_prompt() {
        assertThat(matched(2, 0, 1)).isOne();
        assertThat(matched(2, 0, 3)).isEqualTo(2.0 / 3);
        assertThat(matched(2, Response.Matched.OPEN, Response.Matched.OPEN)).isEqualTo(1.0 / 3);
        assertThat(matched(0, 1, 2)).isZero();
    }

    @Test
    void an_answer_given_twice_is_right_once() {
        assertThat(matched(2, 2, 2)).isEqualTo(1.0 / 3);
    }

    @Test
    void an_order_counts_its_pairs() {
        assertThat(ordered(1, 3, 0, 2)).isOne();
        assertThat(ordered(3, 1, 0, 2)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(ordered(3, 1, 2, 0)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void an_order_that_is_more_wrong_than_right_gives_nothing() {
        assertThat(ordered(2, 0, 3, 1)).isZero();
        assertThat(ordered(0, 1, 2, 3)).isZero();
    }

    @Test
    void a_marked_sentence_is_right_or_wrong() {
        Question marking = SampleQuestions.marking(SampleBriefs.OF_SENTENCES, 4, 0, SampleBriefs.SENTENCES, 1);

        assertThat(fraction(marking, new Response.Chosen(1))).isOne();
        assertThat(fraction(marking, new Response.Chosen(0))).isZero();
    }

    @Test
    void a_response_of_another_form_or_size_is_refused() {
        misfit(SEVERAL, new Response.Chosen(0));
        misfit(SEVERAL, new Response.ChosenSeveral(List.of(5)));
        misfit(MATCHING, new Response.Matched(List.of(0, 1)));
        misfit(MATCHING, new Response.Matched(List.of(0, 1, 4)));
        misfit(MATCHING, new Response.Ordered(List.of(0, 1, 2)));
        misfit(ORDERING, new Response.Ordered(List.of(0, 1, 2)));
        misfit(ORDERING, new Response.Written("first, second"));
    }

    private static void misfit(Question question, Response response) {
        assertThatThrownBy(() -> Grader.grade(question, response)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double several(Integer... options) {
        return fraction(SEVERAL, new Response.ChosenSeveral(Arrays.asList(options)));
    }

    private static double matched(Integer... answers) {
        return fraction(MATCHING, new Response.Matched(Arrays.asList(answers)));
    }

    private static double ordered(Integer... steps) {
        return fraction(ORDERING, new Response.Ordered(Arrays.asList(steps)));
    }

    private static double fraction(Question question, Response response) {
        return ((Grade.Scored) Grader.grade(question, response)).fraction();
    }
}
