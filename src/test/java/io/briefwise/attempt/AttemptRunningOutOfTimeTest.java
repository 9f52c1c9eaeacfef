package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.Accommodations;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.Extensions;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.classroom.TimeRules;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A limit of ten minutes, with half a minute of grace. */
@ParameterizedClass
@EnumSource(Database.class)
class AttemptRunningOutOfTimeTest {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final AttemptSettings STRICT = AttemptSettings.USUAL.with(TimeRules.strict(LIMIT));

    private final Taking taking;
    private final Attempts attempts;
    private final DueAttempts job;
    private final Instant start;
    private final QuestionVersionId first;
    private final QuestionVersionId second;

    AttemptRunningOutOfTimeTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
        job = taking.parts.get(DueAttempts.class);
        start = taking.parts.clock().instant();
        first = taking.quiz.questions().getFirst();
        second = taking.quiz.questions().get(1);
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void is_closed_though_nobody_is_there_with_what_was_saved_and_the_deadline_as_its_end() {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        taking.choose(attempt, first, Taking.FIRST_KEY);
        wait(Duration.ofHours(3));

        assertThat(job.close()).isEqualTo(1);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.state()).isEqualTo(AttemptState.MARKED);
        assertThat(result.submittedAt()).isEqualTo(start.plus(LIMIT));
        assertThat(result.mark()).isEqualTo(new Mark(1, 3, 0));
        assertThat(job.close()).isZero();
    }

    @Test
    void is_not_closed_before() {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        wait(LIMIT.plusSeconds(29));

        assertThat(job.close()).isZero();
        AttemptSheet sheet = attempts.sheet(attempt, taking.learner);
        assertThat(sheet.state()).isEqualTo(AttemptState.OVERDUE);
        assertThat(sheet.timing().left()).contains(Duration.ZERO);
        assertThat(taking.choose(attempt, first, Taking.FIRST_KEY)).isInstanceOf(Receipt.class);
    }

    @Test
    void takes_no_answer_after_the_grace_period_even_before_the_job_comes() {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        taking.choose(attempt, first, 1);
        wait(LIMIT.plusSeconds(30));

        Answer late = new Answer(new Response.Chosen(Taking.FIRST_KEY), null, 1);
        assertThat(attempts.save(attempt, taking.learner, first, late))
                .isEqualTo(new AnswerRefused(AnswerRefused.Reason.TIME_IS_UP));
        assertThat(attempts.sheet(attempt, taking.learner).submitted()).isTrue();
        assertThat(attempts.result(attempt, taking.learner).mark()).isEqualTo(new Mark(0, 3, 0));
    }

    @Test
    void is_abandoned_where_nothing_was_answered() {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        wait(Duration.ofDays(1));
        job.close();

        assertThat(attempts.result(attempt, taking.learner).state()).isEqualTo(AttemptState.ABANDONED);
    }

    @Test
    void is_closed_once_by_two_servers() throws Exception {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        taking.choose(attempt, first, Taking.FIRST_KEY);
        wait(Duration.ofHours(1));

        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> look = job::close;
            int closed = 0;
            for (var one : servers.invokeAll(List.of(look, look, look, look))) {
                closed += one.get();
            }
            assertThat(closed).isEqualTo(1);
        }
        assertThat(attempts.result(attempt, taking.learner).submittedAt()).isEqualTo(start.plus(LIMIT));
    }

    @Test
    void looking_for_what_is_due_is_one_statement_where_nothing_is() {
        taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        int before = taking.parts.statements();

        job.close();

        assertThat(taking.parts.statements() - before).isEqualTo(1);
    }

    @Test
    void more_time_holds_at_once_and_takes_overdue_back() {
        AttemptId attempt = taking.begun(taking.quiz, taking.set(taking.quiz, null, STRICT));
        wait(LIMIT.plusSeconds(10));
        grant(new Accommodation(50, 0, false, false, false));

        AttemptSheet sheet = attempts.sheet(attempt, taking.learner);
        assertThat(sheet.state()).isEqualTo(AttemptState.IN_PROGRESS);
        assertThat(sheet.timing().deadline()).isEqualTo(start.plus(Duration.ofMinutes(15)));
        wait(Duration.ofMinutes(4));
        assertThat(job.close()).isZero();
        assertThat(taking.choose(attempt, first, Taking.FIRST_KEY)).isInstanceOf(Receipt.class);
    }

    @Test
    void what_the_whole_class_is_granted_and_extensions_hold_at_once_too() {
        Instant due = start.plus(Duration.ofMinutes(12));
        AssignmentId assignment = taking.set(taking.quiz, due, STRICT);
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        Accommodation half = new Accommodation(50, 0, false, false, false);
        Taking.done(taking.parts
                .get(Accommodations.class)
                .grantAll(taking.classroom().id(), half, taking.instructor));
        assertThat(deadline(attempt)).isEqualTo(due);

        Taking.done(taking.parts
                .get(Extensions.class)
                .extend(assignment, taking.learner, Duration.ofMinutes(1), taking.instructor));
        assertThat(deadline(attempt)).isEqualTo(due.plusSeconds(60));
    }

    @Test
    void a_date_brought_forward_holds_at_once() {
        AssignmentId assignment = taking.set(taking.quiz, start.plus(Duration.ofDays(2)), STRICT);
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        Instant sooner = start.plusSeconds(120);
        Taking.done(taking.parts.get(Assignments.class).change(assignment, null, sooner, STRICT, taking.instructor));
        wait(Duration.ofMinutes(3));
        job.close();

        assertThat(attempts.result(attempt, taking.learner).submittedAt()).isEqualTo(sooner);
    }

    @Test
    void a_late_answer_costs_what_was_stated_and_one_in_time_nothing() {
        AssignmentId assignment =
                taking.set(taking.quiz, null, late(new LatePolicy.Deducted(Duration.ofHours(1), 0.2)));
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        taking.choose(attempt, first, Taking.FIRST_KEY);
        wait(Duration.ofMinutes(15));
        taking.choose(attempt, second, Taking.SECOND_KEY);
        wait(Duration.ofMinutes(5));
        attempts.submit(attempt, taking.learner);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.mark()).isEqualTo(new Mark(2, 3, 0, 0.2));
        assertThat(Objects.requireNonNull(result.mark()).counted()).isEqualTo(2.0 / 3 * 0.8);
        assertThat(result.submittedAt()).isEqualTo(start.plus(Duration.ofMinutes(15)));
    }

    @Test
    void whoever_only_hands_in_late_is_not_late() {
        AssignmentId assignment =
                taking.set(taking.quiz, null, late(new LatePolicy.Deducted(Duration.ofHours(1), 0.2)));
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        taking.choose(attempt, first, Taking.FIRST_KEY);
        wait(Duration.ofMinutes(15));
        attempts.submit(attempt, taking.learner);

        AttemptResult result = attempts.result(attempt, taking.learner);
        assertThat(result.mark()).isEqualTo(new Mark(1, 3, 0));
        assertThat(result.submittedAt()).isEqualTo(start.plus(LIMIT));
    }

    @Test
    void accepted_late_work_goes_on_as_long_as_it_takes() {
        AssignmentId assignment = taking.set(taking.quiz, null, late(new LatePolicy.Accepted(null)));
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        wait(Duration.ofDays(400));

        assertThat(job.close()).isZero();
        assertThat(Answers.give(attempts, attempt, taking.learner, first, new Response.Chosen(Taking.FIRST_KEY)))
                .isInstanceOf(Receipt.class);
    }

    private static AttemptSettings late(LatePolicy policy) {
        return AttemptSettings.USUAL.with(new TimeRules(LIMIT, TimeRules.USUAL_GRACE, policy));
    }

    private void grant(Accommodation accommodation) {
        Taking.done(taking.parts
                .get(Accommodations.class)
                .grant(taking.classroom().id(), taking.learner, accommodation, taking.instructor));
    }

    private Instant deadline(AttemptId attempt) {
        return Objects.requireNonNull(
                attempts.sheet(attempt, taking.learner).timing().deadline());
    }

    private void wait(Duration duration) {
        taking.parts.clock().advance(duration);
    }
}
