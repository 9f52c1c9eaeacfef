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
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A class of two, for which a quiz of two closed questions and, third, an open one was set. */
@ParameterizedClass
@EnumSource(Database.class)
class InstructorMarkingAnAssignmentTest {

    private final Taking taking;
    private final MarkingQueue queue;
    private final AssignmentId assignment;
    private final QuestionVersionId open;

    InstructorMarkingAnAssignmentTest(Database database) {
        taking = new Taking(database);
        queue = taking.parts.get(MarkingQueue.class);
        open = taking.quiz.questions().getLast();
        Classrooms classrooms = taking.parts.get(Classrooms.class);
        Classroom classroom = done(classrooms.create("Politics 11b", taking.instructor));
        classrooms.join(classroom.joinCode(), taking.learner);
        classrooms.join(classroom.joinCode(), taking.other);
        assignment = done(taking.parts
                .get(Assignments.class)
                .assign(classroom.id(), taking.quiz.id(), null, null, taking.instructor));
    }

    @AfterEach
    void close() {
        taking.close();
    }

    @Test
    void finds_what_was_handed_in_with_name_and_hints() {
        AttemptId attempt = written(taking.learner, "The wall protects the town.");
        taking.parts.get(Hints.class).next(attempt, taking.learner, open);
        assertThat(pile().answers()).isEmpty();
        taking.attempts.submit(attempt, taking.learner);

        assertThat(pile().answers()).singleElement().satisfies(answer -> {
            assertThat(answer.number()).isEqualTo(3);
            assertThat(answer.id()).isEqualTo(open);
            assertThat(answer.name()).isEqualTo("Mira Kant");
            assertThat(answer.written()).isEqualTo("The wall protects the town.");
            assertThat(answer.hints()).isOne();
            assertThat(answer.mark()).isNull();
        });
    }

    @Test
    void sees_how_many_are_left() {
        AttemptId first = handedIn(taking.learner);
        AttemptId second = handedIn(taking.other);
        assertThat(pile().left()).isEqualTo(2);
        assertThat(pile().stacks()).containsExactly(new MarkingPile.Stack(3, 0, 2, 2));

        mark(first);

        assertThat(pile().left()).isOne();
        assertThat(pile().stacks()).containsExactly(new MarkingPile.Stack(3, 0, 2, 1));
        int next = pile().nextOpen(1).orElseThrow();
        assertThat(pile().answers().get(next).attempt()).isEqualTo(second);
        mark(second);
        assertThat(pile().nextOpen(0)).isEqualTo(OptionalInt.empty());
        assertThat(pile().answers())
                .allSatisfy(answer -> assertThat(answer.mark())
                        .extracting(RubricMark::points, RubricMark::remark)
                        .containsExactly(List.of(1, 0, 2), "Well begun."));
    }

    @Test
    void another_try_of_the_same_learner_is_marked_too() {
        handedIn(taking.learner);
        handedIn(taking.learner);

        assertThat(pile().left()).isEqualTo(2);
    }

    @Test
    void what_somebody_took_unasked_is_not_among_them() {
        AttemptId own = taking.attempts.startOrResume(taking.quiz.id(), taking.learner, null);
        Answers.give(taking.attempts, own, taking.learner, open, new Response.Written("Mine."));
        taking.attempts.submit(own, taking.learner);

        assertThat(pile().answers()).isEmpty();
    }

    @Test
    void only_an_instructor_of_the_class_finds_them() {
        handedIn(taking.learner);

        assertThat(queue.of(assignment, taking.learner)).isEmpty();
        assertThat(queue.of(assignment, taking.other)).isEmpty();
        assertThat(queue.of(new AssignmentId(UUID.randomUUID()), taking.instructor))
                .isEmpty();
    }

    @Test
    void the_learner_may_not_mark_what_was_set_for_a_class() {
        AttemptId attempt = handedIn(taking.learner);

        assertThat(taking.attempts.result(attempt, taking.learner).markable()).isFalse();
        assertThat(taking.attempts.result(attempt, taking.instructor).markable())
                .isTrue();
        assertThatThrownBy(
                        () -> taking.parts.get(Marking.class).mark(attempt, open, taking.learner, List.of(1, 2, 3), ""))
                .isInstanceOf(NoSuchAttempt.class);
    }

    private MarkingPile pile() {
        return queue.of(assignment, taking.instructor).orElseThrow();
    }

    private AttemptId handedIn(PersonId learner) {
        AttemptId attempt = written(learner, "The wall protects the town.");
        taking.attempts.submit(attempt, learner);
        return attempt;
    }

    private AttemptId written(PersonId learner, String answer) {
        AttemptId attempt = taking.attempts.startOrResume(taking.quiz.id(), learner, assignment);
        Answers.give(taking.attempts, attempt, learner, open, new Response.Written(answer));
        return attempt;
    }

    private void mark(AttemptId attempt) {
        taking.parts.get(Marking.class).mark(attempt, open, taking.instructor, List.of(1, 0, 2), "Well begun.");
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
