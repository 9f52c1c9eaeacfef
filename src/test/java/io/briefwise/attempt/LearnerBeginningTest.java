package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.Accommodations;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.TimeRules;
import io.briefwise.classroom.WhichCounts;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Way;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerBeginningTest {

    private final Taking taking;
    private final Instant now;

    LearnerBeginningTest(Database database) {
        taking = new Taking(database);
        now = taking.parts.clock().instant();
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void is_told_when_it_opens_and_begins_from_then_on() {
        Instant opens = now.plus(Duration.ofDays(1));
        AssignmentId assignment = Taking.done(taking.parts
                .get(Assignments.class)
                .assign(taking.classroom().id(), taking.quiz.id(), opens, null, taking.instructor));

        assertThat(begin(assignment)).isEqualTo(new Begun.NotYet(opens));
        taking.parts.clock().advance(Duration.ofDays(1));
        assertThat(begin(assignment)).isInstanceOf(Begun.Started.class);
        assertThat(begin(assignment)).isInstanceOf(Begun.Resumed.class);
    }

    @Test
    void is_too_late_after_it_closed_unless_late_work_is_taken() {
        AssignmentId strict =
                taking.set(taking.quiz, now.plusSeconds(60), AttemptSettings.USUAL.with(TimeRules.strict(null)));
        AssignmentId relaxed = taking.set(taking.quiz, now.plusSeconds(60), AttemptSettings.USUAL);
        taking.parts.clock().advance(Duration.ofSeconds(61));

        assertThat(begin(strict)).isEqualTo(new Begun.Closed());
        assertThat(begin(relaxed)).isInstanceOf(Begun.Started.class);
    }

    @Test
    void gets_as_many_attempts_as_are_allowed_and_granted() {
        AssignmentId assignment = taking.set(taking.quiz, null, AttemptSettings.USUAL.with(1, WhichCounts.BEST));
        AttemptId only = taking.begun(taking.quiz, assignment);
        taking.attempts.submit(only, taking.learner);
        assertThat(begin(assignment)).isEqualTo(new Begun.NoneLeft(only));

        Taking.done(taking.parts
                .get(Accommodations.class)
                .grant(
                        taking.classroom().id(),
                        taking.learner,
                        new Accommodation(0, 1, false, false, false),
                        taking.instructor));
        assertThat(begin(assignment)).isInstanceOf(Begun.Started.class);
    }

    @Test
    void has_the_same_drawn_questions_in_the_same_order_whenever_they_come_back() {
        Conduct drawn = new Conduct(new Way.AtTheEnd(), true, new Layout(2, true, true));
        taking.attempts.begin(taking.quiz.id(), taking.learner, null, drawn);
        AttemptId attempt = taking.begun(taking.quiz);

        AttemptSheet sheet = taking.attempts.sheet(attempt, taking.learner);
        assertThat(sheet.entries()).hasSize(2);
        for (int i = 0; i < 3; i++) {
            assertThat(taking.attempts.sheet(attempt, taking.learner)).isEqualTo(sheet);
        }
        taking.attempts.submit(attempt, taking.learner);
        assertThat(taking.attempts.result(attempt, taking.learner).reviewed())
                .extracting(Reviewed::question)
                .isEqualTo(sheet.entries().stream()
                        .map(AttemptSheet.Entry::question)
                        .toList());
        assertThat(taking.attempts.result(attempt, taking.learner).mark()).isEqualTo(new Mark(0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"BEST, 1", "AVERAGE, 0.5", "FIRST, 0.5", "LAST, 0"})
    void of_several_attempts_the_settings_say_which_counts(WhichCounts counts, double part) {
        AssignmentId assignment = taking.set(taking.quiz, null, AttemptSettings.USUAL.with(3, counts));
        assertThat(taking.attempts.counted(assignment, taking.learner)).isEmpty();
        take(assignment, Taking.FIRST_KEY, 3);
        take(assignment, Taking.FIRST_KEY, Taking.SECOND_KEY);
        take(assignment, 0, 3);

        double share = taking.attempts
                .counted(assignment, taking.learner)
                .orElseThrow()
                .share();
        assertThat(share).isCloseTo(part * 2 / 3, within(1e-12));
    }

    private void take(AssignmentId assignment, int first, int second) {
        AttemptId attempt = taking.begun(taking.quiz, assignment);
        taking.choose(attempt, taking.quiz.questions().get(0), first);
        taking.choose(attempt, taking.quiz.questions().get(1), second);
        taking.attempts.submit(attempt, taking.learner);
        taking.parts.clock().advance(Duration.ofMinutes(1));
    }

    private Begun begin(AssignmentId assignment) {
        return taking.attempts.begin(taking.quiz.id(), taking.learner, assignment, null);
    }
}
