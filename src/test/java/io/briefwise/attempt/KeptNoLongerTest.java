package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Retained;
import io.briefwise.account.Retention;
import io.briefwise.account.Role;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource(Database.class)
class KeptNoLongerTest {

    private final Taking taking;
    private final Retention retention;
    private final People people;
    private final PersonId administrator;
    private final AssignmentId assignment;

    KeptNoLongerTest(Database database) {
        taking = new Taking(database);
        retention = taking.parts.get(Retention.class);
        people = taking.parts.get(People.class);
        administrator =
                people.admit("Ada", "ada@school.example", Role.ADMINISTRATOR).id();
        Classrooms classrooms = taking.parts.get(Classrooms.class);
        Classroom classroom = done(classrooms.create("Politics 11b", taking.instructor));
        classrooms.join(classroom.joinCode(), taking.learner);
        assignment = done(taking.parts
                .get(Assignments.class)
                .assign(classroom.id(), taking.quiz.id(), null, null, taking.instructor));
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void everything_is_kept_until_somebody_sets_a_period() {
        taken(null);
        taken(assignment);
        taking.parts.clock().advance(Duration.ofDays(10_000));

        assertThat(retention.sweep()).isEmpty();
        assertThat(attempts()).isEqualTo(2);
        assertThat(people.find(taking.learner)).isPresent();
    }

    @Test
    void practice_goes_to_the_day_and_class_work_stays() {
        retention.keep(Retained.PRACTICE, Optional.of(90), administrator);
        taken(null);
        taken(assignment);

        taking.parts.clock().advance(Duration.ofDays(90));
        assertThat(retention.sweep()).isEqualTo(Map.of(Retained.PRACTICE, 0));
        taking.parts.clock().advance(Duration.ofMillis(1));
        assertThat(retention.sweep()).isEqualTo(Map.of(Retained.PRACTICE, 1));
        assertThat(attempts()).isOne();
    }

    @Test
    void class_work_loses_its_learner_once_and_keeps_its_marks() {
        retention.keep(Retained.CLASS_WORK, Optional.of(365), administrator);
        taken(assignment);
        taken(assignment);
        taking.parts.clock().advance(Duration.ofDays(366));

        assertThat(retention.sweep()).isEqualTo(Map.of(Retained.CLASS_WORK, 2));
        assertThat(retention.sweep()).isEqualTo(Map.of(Retained.CLASS_WORK, 0));
        assertThat(taking.attempts.of(taking.learner)).isEmpty();
        assertThat(attempts()).isEqualTo(2);
        assertThat(number("select count(distinct learner_id) from attempt_attempt"))
                .isOne();
        assertThat(number("select count(*) from attempt_answer where fraction = 1"))
                .isEqualTo(2);
    }

    @Test
    void an_idle_account_goes_and_an_administrator_never() {
        retention.keep(Retained.IDLE_ACCOUNTS, Optional.of(400), administrator);
        taking.parts.clock().advance(Duration.ofDays(401));
        PersonId fresh =
                people.admit("Fresh", "fresh@school.example", Role.LEARNER).id();

        retention.sweep();

        assertThat(people.find(taking.learner)).isEmpty();
        assertThat(people.find(fresh)).isPresent();
        assertThat(people.find(administrator)).isPresent();
    }

    @Test
    void the_record_of_acts_ends_too() {
        retention.keep(Retained.RECORD, Optional.of(1000), administrator);
        assertThat(number("select count(*) from account_audit")).isPositive();
        taking.parts.clock().advance(Duration.ofDays(1001));

        retention.sweep();

        assertThat(number("select count(*) from account_audit")).isZero();
    }

    @Test
    void only_an_administrator_sets_it_and_it_is_on_record() {
        assertThatThrownBy(() -> retention.keep(Retained.PRACTICE, Optional.of(90), taking.instructor))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(retention.days()).isEmpty();

        retention.keep(Retained.PRACTICE, Optional.of(90), administrator);
        retention.keep(Retained.PRACTICE, Optional.of(180), administrator);
        assertThat(retention.days()).isEqualTo(Map.of(Retained.PRACTICE, 180));
        retention.keep(Retained.PRACTICE, Optional.empty(), administrator);
        assertThat(retention.days()).isEmpty();
        assertThat(number("select count(*) from account_audit where act = 'RETENTION_SET'"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 29, 36_501})
    void a_period_is_neither_a_slip_nor_endless(int days) {
        assertThatThrownBy(() -> retention.keep(Retained.PRACTICE, Optional.of(days), administrator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(days));
    }

    private void taken(@Nullable AssignmentId set) {
        AttemptId attempt = taking.attempts.startOrResume(taking.quiz.id(), taking.learner, set);
        Answers.give(
                taking.attempts,
                attempt,
                taking.learner,
                taking.quiz.questions().getFirst(),
                new Response.Chosen(Taking.FIRST_KEY));
        taking.attempts.submit(attempt, taking.learner);
    }

    private int attempts() {
        return number("select count(*) from attempt_attempt");
    }

    private int number(String sql) {
        return taking.parts.jdbc().sql(sql).query(Integer.class).single();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
