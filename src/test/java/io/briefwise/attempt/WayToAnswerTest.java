package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.grading.Grade;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Way;
import io.briefwise.testing.Database;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A quiz of one question on the first section and two on the second, of which one is open. */
@ParameterizedClass
@EnumSource(Database.class)
class WayToAnswerTest {

    private final Taking taking;
    private final Attempts attempts;
    private final List<QuestionVersionId> questions;

    WayToAnswerTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
        questions = taking.quiz.questions();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void at_the_end_nothing_is_checked_before() {
        AttemptId attempt = begun(new Way.AtTheEnd());

        assertThat(attempts.save(attempt, taking.learner, questions.get(0), answer(attempt, 0, 1, null)))
                .isInstanceOf(Receipt.class);
        assertThat(attempts.result(attempt, taking.learner).reviewed()).isEmpty();
    }

    @Test
    void at_once_a_draft_is_saved_without_being_settled() {
        AttemptId attempt = begun(new Way.AtOnce());
        attempts.save(attempt, taking.learner, questions.get(0), answer(attempt, 0, 1, null));

        assertThat(attempts.result(attempt, taking.learner).reviewed()).isEmpty();
        assertThat(check(attempt, 0, Taking.FIRST_KEY)).isInstanceOf(Checked.Settled.class);
        assertThat(attempts.result(attempt, taking.learner).reviewed()).hasSize(1);
        assertThat(check(attempt, 0, 1))
                .isEqualTo(new Checked.NotChecked(new AnswerRefused(AnswerRefused.Reason.FEEDBACK_GIVEN)));
    }

    @Test
    void with_several_tries_a_wrong_one_gets_a_hint_and_costs_a_third() {
        AttemptId attempt = begun(Way.SeveralTries.USUAL);

        assertThat(check(attempt, 0, 0)).isInstanceOfSatisfying(Checked.TryAgain.class, again -> {
            assertThat(again.left()).isEqualTo(2);
            assertThat(again.hint()).isEqualTo(new TryHint(0, 1, null));
        });
        assertThat(attempts.result(attempt, taking.learner).reviewed()).isEmpty();
        assertThat(check(attempt, 0, Taking.FIRST_KEY)).isInstanceOf(Checked.Settled.class);

        assertThat(fraction(attempt, 0)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void the_last_try_settles_and_a_double_click_is_one_try() {
        AttemptId attempt = begun(Way.SeveralTries.USUAL);
        Checked once = check(attempt, 0, 0);

        assertThat(check(attempt, 0, 0)).isEqualTo(once);
        check(attempt, 0, 1);
        assertThat(check(attempt, 0, 3)).isInstanceOf(Checked.Settled.class);
        assertThat(check(attempt, 0, 3)).isInstanceOf(Checked.Settled.class);
        assertThat(fraction(attempt, 0)).isZero();
    }

    @Test
    void a_try_that_was_given_up_counts_what_it_is_worth_when_it_is_handed_in() {
        AttemptId attempt = begun(Way.SeveralTries.USUAL);
        check(attempt, 0, 0);
        attempts.save(attempt, taking.learner, questions.get(0), answer(attempt, 0, Taking.FIRST_KEY, null));
        attempts.submit(attempt, taking.learner);

        assertThat(Objects.requireNonNull(
                                attempts.result(attempt, taking.learner).mark())
                        .points())
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void with_several_tries_the_last_certainty_counts() {
        AttemptId attempt = begun(Way.SeveralTries.USUAL);
        attempts.check(attempt, taking.learner, questions.get(0), answer(attempt, 0, 0, Certainty.SURE));
        attempts.check(
                attempt, taking.learner, questions.get(0), answer(attempt, 0, Taking.FIRST_KEY, Certainty.FAIRLY_SURE));
        attempts.submit(attempt, taking.learner);

        CertaintyScore score =
                Objects.requireNonNull(attempts.result(attempt, taking.learner).certainty());
        assertThat(score.points()).isCloseTo(2 * 2.0 / 3, within(1e-12));
        assertThat(score.possible()).isEqualTo(9);
    }

    @Test
    void a_guided_reading_opens_the_next_section_after_any_answer_and_shows_no_question_before() {
        AttemptId attempt = begun(new Way.GuidedReading());

        AttemptSheet sheet = attempts.sheet(attempt, taking.learner);
        assertThat(sheet.openTo()).isZero();
        assertThat(sheet.asked()).isEqualTo(3);
        assertThat(sheet.entries()).hasSize(1);
        assertThat(check(attempt, 1, 0))
                .isEqualTo(new Checked.NotChecked(new AnswerRefused(AnswerRefused.Reason.SECTION_CLOSED)));

        check(attempt, 0, 0);
        assertThat(attempts.sheet(attempt, taking.learner).openTo()).isEqualTo(1);
        assertThat(attempts.sheet(attempt, taking.learner).entries()).hasSize(3);
    }

    @Test
    void a_practice_is_answered_again_and_again_and_never_marked() {
        AttemptId attempt = begun(new Way.Practice());
        check(attempt, 0, 0);
        assertThat(check(attempt, 0, Taking.FIRST_KEY)).isInstanceOf(Checked.Settled.class);
        assertThat(fraction(attempt, 0)).isEqualTo(1);
        attempts.submit(attempt, taking.learner);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(result.mark()).isNull();
        assertThat(attempts.of(taking.learner)).extracting(AttemptCard::mark).containsOnlyNulls();
    }

    @Test
    void the_last_settled_answer_hands_in_where_answers_are_explained_one_by_one() {
        AttemptId attempt = begun(new Way.AtOnce());
        check(attempt, 0, 0);
        check(attempt, 1, Taking.SECOND_KEY);
        Answer written = new Answer(new Response.Written("because"), null, 0);
        attempts.check(attempt, taking.learner, questions.get(2), written);

        assertThat(attempts.result(attempt, taking.learner).state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempts.result(attempt, taking.learner).mark()).isEqualTo(new Mark(1, 2, 1));
    }

    private AttemptId begun(Way way) {
        attempts.begin(taking.quiz.id(), taking.learner, null, Conduct.of(way));
        return taking.begun(taking.quiz);
    }

    private Checked check(AttemptId attempt, int question, int option) {
        return attempts.check(
                attempt, taking.learner, questions.get(question), answer(attempt, question, option, null));
    }

    private Answer answer(AttemptId attempt, int question, int option, @Nullable Certainty certainty) {
        int edition = attempts.sheet(attempt, taking.learner)
                .entry(questions.get(question))
                .map(AttemptSheet.Entry::edition)
                .orElse(0);
        return new Answer(new Response.Chosen(option), certainty, edition);
    }

    private double fraction(AttemptId attempt, int question) {
        Grade grade = attempts.result(attempt, taking.learner)
                .of(questions.get(question))
                .orElseThrow()
                .grade();
        return grade instanceof Grade.Scored(double fraction) ? fraction : -1;
    }
}
