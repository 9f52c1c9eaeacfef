package io.briefwise.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Attempts;
import io.briefwise.question.Response;
import io.briefwise.question.SampleQuestions;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A question with two keys, one to match, one to order, each answered by four. */
@ParameterizedClass
@EnumSource(Database.class)
class InstructorLookingAtEveryFormTest {

    private final TaughtClass taught;

    InstructorLookingAtEveryFormTest(Database database) {
        taught = new TaughtClass(
                database,
                List.of(SampleQuestions.several(1, 0), SampleQuestions.matching(2, 0), SampleQuestions.ordering(3, 0)));
        handsIn("A A", List.of(0, 3), List.of(2, 0, 1), List.of(1, 3, 0, 2));
        handsIn("B B", List.of(0, 1), List.of(2, 3, 1), List.of(1, 3, 0, 2));
        handsIn("C C", List.of(0), List.of(0, 3, 1), List.of(3, 1, 0, 2));
        handsIn("D D", List.of(0, 3, 1), List.of(0, 1, -1), List.of(2, 0, 3, 1));
    }

    @AfterEach
    void close() {
        taught.close();
    }

    @Test
    void several_choices_count_option_by_option() {
        Given.Choices given = (Given.Choices) row(0).given();

        assertThat(given.several()).isTrue();
        assertThat(given.choices()).extracting(Given.Choice::count).containsExactly(4, 2, 0, 2, 0);
        assertThat(given.choices()).extracting(Given.Choice::share).containsExactly(1.0, 0.5, 0.0, 0.5, 0.0);
    }

    @Test
    void a_matching_counts_prompt_by_prompt_and_names_what_was_given_instead() {
        assertThat(row(1).given())
                .isEqualTo(new Given.Matches(List.of(
                        new Given.Match("prompt a", "1939", 2, 0.5, Optional.of(new Given.Mistake("1914", 2))),
                        new Given.Match("prompt b", "1914", 1, 0.25, Optional.of(new Given.Mistake("1945", 2))),
                        new Given.Match("prompt c", "1918", 3, 0.75, Optional.empty()))));
    }

    @Test
    void an_ordering_counts_the_exact_order_and_each_step_at_its_place() {
        assertThat(row(2).given())
                .isEqualTo(new Given.Order(
                        2,
                        0.5,
                        List.of(
                                new Given.Placed("first", 2, 0.5),
                                new Given.Placed("second", 2, 0.5),
                                new Given.Placed("third", 3, 0.75),
                                new Given.Placed("fourth", 3, 0.75))));
    }

    @Test
    void parts_count_in_the_share_right() {
        assertThat(share(0)).isCloseTo((1 + 0 + 0.5 + 0.5) / 4, within(1e-9));
        assertThat(share(1)).isCloseTo((3 + 2 + 1 + 0) / 12.0, within(1e-9));
        assertThat(share(2)).isCloseTo((1 + 1 + 2.0 / 3 + 0) / 4, within(1e-9));
        assertThat(row(1).unanswered()).isZero();
    }

    private double share(int index) {
        return ((Cell.Judged) row(index).right()).share();
    }

    private QuestionRow row(int index) {
        return taught.picture().questions().get(index);
    }

    private void handsIn(String name, List<Integer> chosen, List<Integer> matched, List<Integer> ordered) {
        PersonId learner = taught.learner(name);
        Attempts attempts = taught.parts.get(Attempts.class);
        AttemptId attempt = taught.answered(learner);
        List<Response> responses = List.of(
                new Response.ChosenSeveral(chosen), new Response.Matched(matched), new Response.Ordered(ordered));
        for (int i = 0; i < responses.size(); i++) {
            Answers.give(attempts, attempt, learner, taught.quiz.questions().get(i), responses.get(i));
        }
        attempts.submit(attempt, learner);
    }
}
