package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.grading.Grade;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz of two closed questions and an open one whose rubric gives 1, 2 and 3 points. */
@ParameterizedClass
@EnumSource(Database.class)
class OpenAnswerMarkedByAPersonTest {

    private final Taking taking;
    private final AttemptId attempt;
    private final QuestionVersionId open;

    OpenAnswerMarkedByAPersonTest(Database database) {
        taking = new Taking(database);
        attempt = taking.begun(taking.quiz);
        open = taking.quiz.questions().getLast();
        taking.choose(attempt, taking.quiz.questions().getFirst(), Taking.FIRST_KEY);
        Answers.give(
                taking.attempts, attempt, taking.learner, open, new Response.Written("The wall protects the town."));
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void counts_by_the_share_of_its_rubric() {
        taking.attempts.submit(attempt, taking.learner);
        assertThat(mark().awaiting()).isOne();

        marking().mark(attempt, open, taking.learner, List.of(1, 0, 2), " Well begun. ");

        assertThat(mark().awaiting()).isZero();
        assertThat(mark().possible()).isEqualTo(3);
        assertThat(mark().points()).isCloseTo(1.5, within(1e-12));
        AttemptResult.Released released =
                taking.attempts.result(attempt, taking.learner).of(open).orElseThrow();
        assertThat(released.grade()).isEqualTo(new Grade.Scored(0.5));
        assertThat(Objects.requireNonNull(released.mark()).remark()).isEqualTo("Well begun.");
    }

    @Test
    void a_later_mark_takes_the_place_of_an_earlier_one() {
        taking.attempts.submit(attempt, taking.learner);
        marking().mark(attempt, open, taking.learner, List.of(0, 0, 0), "");
        marking().mark(attempt, open, taking.learner, List.of(1, 2, 3), "");

        assertThat(mark().points()).isCloseTo(2, within(1e-12));
        assertThat(mark().possible()).isEqualTo(3);
    }

    @Test
    void only_after_it_was_handed_in_and_by_those_whose_business_it_is() {
        assertThatThrownBy(() -> marking().mark(attempt, open, taking.learner, List.of(1, 2, 3), ""))
                .isInstanceOf(NoSuchAttempt.class);
        taking.attempts.submit(attempt, taking.learner);

        assertThatThrownBy(() -> marking().mark(attempt, open, taking.instructor, List.of(1, 2, 3), ""))
                .isInstanceOf(NoSuchAttempt.class);
        assertThatThrownBy(() -> marking().mark(attempt, open, taking.other, List.of(1, 2, 3), ""))
                .isInstanceOf(NoSuchAttempt.class);
    }

    @Test
    void points_have_to_fit_the_rubric_and_the_question_to_be_open() {
        taking.attempts.submit(attempt, taking.learner);

        assertThatThrownBy(() -> marking().mark(attempt, open, taking.learner, List.of(2, 0, 0), ""))
                .hasMessageContaining("2 of 1 points");
        assertThatThrownBy(() -> marking().mark(attempt, open, taking.learner, List.of(1, 0), ""))
                .hasMessageContaining("2 marks for 3 criteria");
        assertThatThrownBy(() ->
                        marking().mark(attempt, taking.quiz.questions().getFirst(), taking.learner, List.of(1), ""))
                .hasMessageContaining("not marked by a person");
        assertThatThrownBy(
                        () -> marking().mark(attempt, taking.quiz.questions().get(1), taking.learner, List.of(1), ""))
                .hasMessageContaining("no answer");
        assertThat(mark().awaiting()).isOne();
    }

    private Marking marking() {
        return taking.parts.get(Marking.class);
    }

    private Mark mark() {
        return Objects.requireNonNull(
                taking.attempts.result(attempt, taking.learner).mark());
    }
}
