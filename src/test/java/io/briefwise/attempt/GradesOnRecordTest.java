package io.briefwise.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefwise.account.Act;
import io.briefwise.account.Administration;
import io.briefwise.account.AuditEntry;
import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.testing.Answers;
import io.briefwise.testing.Database;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who changed whose grade, from what to what. */
@ParameterizedClass
@EnumSource(Database.class)
class GradesOnRecordTest {

    private final Taking taking;
    private final PersonId administrator;
    private final AssignmentId assignment;
    private final QuestionVersionId open;

    GradesOnRecordTest(Database database) {
        taking = new Taking(database);
        open = taking.quiz.questions().getLast();
        administrator = taking.parts
                .get(People.class)
                .admit("Ada", "ada@school.example", Role.ADMINISTRATOR)
                .id();
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
    void a_mark_and_its_change_are_on_record_with_who_and_from_what() {
        AttemptId attempt = handedIn(assignment);
        mark(attempt, taking.instructor, List.of(1, 0, 2));
        taking.parts.clock().advance(Duration.ofMinutes(1));
        mark(attempt, taking.instructor, List.of(0, 0, 2));

        List<AuditEntry> record = taking.parts.get(Administration.class).history(taking.learner, administrator);
        assertThat(record).extracting(AuditEntry::act).containsExactly(Act.MARK_CHANGED, Act.MARKED);
        assertThat(record).extracting(AuditEntry::actor).containsOnly(taking.instructor);
        assertThat(record.getFirst().detail()).contains(attempt.uuid().toString(), "[1, 0, 2] to [0, 0, 2]");
    }

    @Test
    void a_learner_marking_private_practice_is_nobodys_business() {
        mark(handedIn(null), taking.learner, List.of(1, 0, 2));

        assertThat(taking.parts.get(Administration.class).history(taking.learner, administrator))
                .isEmpty();
    }

    @Test
    void setting_a_quiz_for_a_class_is_on_record() {
        assertThat(taking.parts.get(Administration.class).history(taking.instructor, administrator))
                .extracting(AuditEntry::act)
                .containsExactly(Act.ASSIGNED);
    }

    private AttemptId handedIn(@Nullable AssignmentId set) {
        AttemptId attempt = taking.attempts.startOrResume(taking.quiz.id(), taking.learner, set);
        Answers.give(taking.attempts, attempt, taking.learner, open, new Response.Written("The wall."));
        taking.attempts.submit(attempt, taking.learner);
        return attempt;
    }

    private void mark(AttemptId attempt, PersonId marker, List<Integer> points) {
        taking.parts.get(Marking.class).mark(attempt, open, marker, points, "");
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
