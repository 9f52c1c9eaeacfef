package io.briefwise.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.quiz.QuizId;
import io.briefwise.testing.Database;
import io.briefwise.testing.Parts;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource(Database.class)
class LearnerJoiningAClassTest {

    private final Parts parts;
    private final Classrooms classrooms;
    private final Assignments assignments;
    private final PersonId instructor;
    private final PersonId learner;

    LearnerJoiningAClassTest(Database database) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom");
        classrooms = parts.get(Classrooms.class);
        assignments = parts.get(Assignments.class);
        instructor = person("Rosa Tan", Role.INSTRUCTOR);
        learner = person("Mira Kant", Role.LEARNER);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void the_code_lets_a_learner_in_however_it_is_typed() {
        Classroom politics = politics();
        String typed = " " + politics.joinCode().toLowerCase(Locale.ROOT).substring(0, 4) + "-"
                + politics.joinCode().substring(4) + " ";

        assertThat(classrooms.join(typed, learner)).isEqualTo(new JoinResult.Joined(politics));
        assertThat(classrooms.attendedBy(learner)).containsExactly(politics);
        assertThat(classrooms.learners(politics.id(), instructor)).containsExactly(learner);
    }

    @Test
    void joining_twice_is_joining_once() {
        Classroom politics = politics();
        classrooms.join(politics.joinCode(), learner);

        assertThat(classrooms.join(politics.joinCode(), learner)).isInstanceOf(JoinResult.Joined.class);
        assertThat(classrooms.learners(politics.id(), instructor)).containsExactly(learner);
    }

    @Test
    void an_unknown_or_hostile_code_opens_nothing() {
        politics();
        for (String code : new String[] {"", "        ", "OOOOOOOO", "' or 1=1 --", "A".repeat(100_000), "😀😀😀😀"}) {
            assertThat(classrooms.join(code, learner)).isEqualTo(new JoinResult.Refused(ClassRefusal.UNKNOWN_CODE));
        }
    }

    @Test
    void a_renewed_code_replaces_the_old_one() {
        Classroom politics = politics();
        Classroom renewed = done(classrooms.renewCode(politics.id(), instructor));

        assertThat(renewed.joinCode()).isNotEqualTo(politics.joinCode());
        assertThat(classrooms.join(politics.joinCode(), learner))
                .isEqualTo(new JoinResult.Refused(ClassRefusal.UNKNOWN_CODE));
        assertThat(classrooms.join(renewed.joinCode(), learner)).isInstanceOf(JoinResult.Joined.class);
    }

    @Test
    void an_instructor_does_not_join_and_a_learner_makes_no_class() {
        assertThat(classrooms.join(politics().joinCode(), instructor))
                .isEqualTo(new JoinResult.Refused(ClassRefusal.NOT_A_LEARNER));
        assertThat(classrooms.create("Mine", learner))
                .isEqualTo(new ClassResult.Refused<Classroom>(ClassRefusal.NOT_AN_INSTRUCTOR));
    }

    @Test
    void a_class_needs_a_name_of_at_most_120_characters() {
        assertThat(classrooms.create("   ", instructor))
                .isEqualTo(new ClassResult.Refused<Classroom>(ClassRefusal.UNUSABLE_NAME));
        assertThat(classrooms.create("x".repeat(121), instructor))
                .isEqualTo(new ClassResult.Refused<Classroom>(ClassRefusal.UNUSABLE_NAME));
    }

    @Test
    void another_instructor_neither_sees_nor_changes_the_class() {
        PersonId stranger = person("Sam Strange", Role.INSTRUCTOR);
        Classroom politics = politics();

        assertThatThrownBy(() -> classrooms.learners(politics.id(), stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(classrooms.find(politics.id(), stranger)).isEmpty();
        assertThat(classrooms.renewCode(politics.id(), stranger))
                .isEqualTo(new ClassResult.Refused<Classroom>(ClassRefusal.NOT_YOUR_CLASS));
        assertThat(assignments.assign(politics.id(), QuizId.fresh(), null, null, stranger))
                .isEqualTo(new ClassResult.Refused<AssignmentId>(ClassRefusal.NOT_YOUR_CLASS));
    }

    @Test
    void a_learner_does_not_read_who_else_is_in_the_class() {
        Classroom politics = politics();
        classrooms.join(politics.joinCode(), learner);

        assertThatThrownBy(() -> classrooms.learners(politics.id(), learner)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_assignment_is_found_by_the_people_of_its_class_only() {
        Classroom politics = politics();
        QuizId quiz = QuizId.fresh();
        Instant due = parts.clock().instant().plus(Duration.ofDays(7));
        AssignmentId id = done(assignments.assign(politics.id(), quiz, null, due, instructor));

        assertThat(assignments.find(id, learner)).isEmpty();
        classrooms.join(politics.joinCode(), learner);
        assertThat(assignments.find(id, learner)).contains(new Assignment(id, politics.id(), quiz, null, due));
        assertThat(assignments.of(politics.id(), learner)).hasSize(1);
        assertThat(assignments.of(politics.id(), person("Out Side", Role.LEARNER)))
                .isEmpty();
    }

    @Test
    void an_assignment_opens_before_it_is_due() {
        Instant now = parts.clock().instant();
        assertThat(assignments.assign(politics().id(), QuizId.fresh(), now, now, instructor))
                .isEqualTo(new ClassResult.Refused<AssignmentId>(ClassRefusal.DATES_CROSSED));
    }

    private Classroom politics() {
        return done(classrooms.create("Politics 11b", instructor));
    }

    private PersonId person(String name, Role role) {
        String email = name.replace(' ', '.') + "@school.example";
        return parts.get(People.class).admit(name, email, role).id();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
