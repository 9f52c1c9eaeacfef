package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AttemptOfSomebodyElseTest {

    private final Taking taking;
    private final Attempts attempts;

    AttemptOfSomebodyElseTest(Database database) {
        taking = new Taking(database);
        attempts = taking.attempts;
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void is_as_if_it_did_not_exist() {
        AttemptId attempt = taking.begun(taking.quiz);
        QuestionVersionId question = taking.quiz.questions().getFirst();
        attempts.submit(attempt, taking.learner);

        refused(() -> attempts.sheet(attempt, taking.other));
        refused(() -> attempts.result(attempt, taking.other));
        refused(() -> attempts.submit(attempt, taking.other));
        refused(() -> Answers.give(attempts, attempt, taking.other, question, new Response.Chosen(0)));
        refused(() -> attempts.result(AttemptId.fresh(), taking.other));
    }

    @Test
    void is_not_in_ones_list() {
        taking.begun(taking.quiz);

        assertThat(attempts.of(taking.other)).isEmpty();
    }

    @Test
    void taken_unasked_is_private_from_instructors() {
        AttemptId attempt = taking.begun(taking.quiz);
        attempts.submit(attempt, taking.learner);

        refused(() -> attempts.result(attempt, taking.instructor));
    }

    @Test
    void set_for_a_class_is_read_by_its_instructor_once_it_is_handed_in() {
        AttemptId attempt = attempts.startOrResume(taking.quiz.id(), taking.learner, assigned(taking.learner));

        refused(() -> attempts.result(attempt, taking.instructor));
        attempts.submit(attempt, taking.learner);

        assertThat(attempts.result(attempt, taking.instructor).learner()).isEqualTo(taking.learner);
        refused(() -> attempts.sheet(attempt, taking.instructor));
    }

    @Test
    void a_classmate_does_not_read_it_either() {
        AssignmentId assignment = assigned(taking.learner, taking.other);
        AttemptId attempt = attempts.startOrResume(taking.quiz.id(), taking.learner, assignment);
        attempts.submit(attempt, taking.learner);

        refused(() -> attempts.result(attempt, taking.other));
    }

    @Test
    void an_assignment_of_another_class_cannot_be_taken() {
        AssignmentId assignment = assigned(taking.learner);

        assertThatThrownBy(() -> attempts.startOrResume(taking.quiz.id(), taking.other, assignment))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> attempts.startOrResume(taking.check.id(), taking.learner, assignment))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AssignmentId assigned(PersonId... learners) {
        Classrooms classrooms = taking.parts.get(Classrooms.class);
        Classroom classroom = done(classrooms.create("Politics", taking.instructor));
        for (PersonId learner : learners) {
            classrooms.join(classroom.joinCode(), learner);
        }
        return done(taking.parts
                .get(Assignments.class)
                .assign(classroom.id(), taking.quiz.id(), null, null, taking.instructor));
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NoSuchAttempt.class);
    }
}
