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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@ParameterizedClass
@EnumSource(Database.class)
class AccommodationsTest {

    private static final Accommodation TIME = new Accommodation(25, 0, true, false, false);
    private static final Accommodation ALOUD = new Accommodation(10, 1, false, false, true);

    private final Parts parts;
    private final Accommodations accommodations;
    private final PersonId learner;
    private final PersonId instructor;
    private final ClassroomId politics;

    AccommodationsTest(Database database) {
        parts = database.parts(
                "io.briefwise.account",
                "io.briefwise.brief",
                "io.briefwise.question",
                "io.briefwise.quiz",
                "io.briefwise.classroom");
        accommodations = parts.get(Accommodations.class);
        People people = parts.get(People.class);
        learner = people.admit("Mira Kant", "mira@school.example", Role.LEARNER).id();
        instructor =
                people.admit("Rosa Tan", "rosa@school.example", Role.INSTRUCTOR).id();
        Classrooms classrooms = parts.get(Classrooms.class);
        Classroom made = done(classrooms.create("Politics", instructor));
        classrooms.join(made.joinCode(), learner);
        politics = made.id();
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void of_their_own_and_of_the_class_the_more_generous_holds() {
        done(accommodations.grant(politics, learner, TIME, instructor));
        done(accommodations.grantAll(politics, ALOUD, instructor));

        Accommodation both = new Accommodation(25, 1, true, false, true);
        assertThat(accommodations.of(politics, learner, learner)).isEqualTo(both);
        assertThat(accommodations.of(learner)).isEqualTo(both);
        assertThat(accommodations.granted(politics, learner, instructor)).isEqualTo(TIME);
        assertThat(accommodations.granted(politics, null, instructor)).isEqualTo(ALOUD);
    }

    @Test
    void a_later_grant_takes_the_place_of_an_earlier() {
        done(accommodations.grant(politics, learner, TIME, instructor));
        done(accommodations.grant(politics, learner, Accommodation.NONE, instructor));

        assertThat(accommodations.of(learner)).isEqualTo(Accommodation.NONE);
    }

    @Test
    void an_instructor_finds_what_each_has_and_by_how_much_later_what_closes() {
        Instant due = parts.clock().instant().plus(Duration.ofDays(1));
        AssignmentId set = done(
                parts.get(Assignments.class).assign(politics, new QuizId(UUID.randomUUID()), null, due, instructor));
        Extensions extensions = parts.get(Extensions.class);
        done(accommodations.grant(politics, learner, TIME, instructor));
        done(accommodations.grantAll(politics, ALOUD, instructor));
        done(extensions.extend(set, learner, Duration.ofHours(5), instructor));

        assertThat(accommodations.each(politics, instructor)).isEqualTo(Map.of(learner, TIME));
        assertThat(extensions.of(politics, learner, instructor)).isEqualTo(Map.of(set, Duration.ofHours(5)));
        assertThatThrownBy(() -> accommodations.each(politics, learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> extensions.of(politics, learner, learner)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_bears_on_grades_is_on_record_and_the_rest_is_not() {
        done(accommodations.grant(politics, learner, TIME, instructor));

        assertThat(parts.jdbc()
                        .sql("select detail from account_audit where act = 'ACCOMMODATED' and subject_id = ?")
                        .param(learner.uuid())
                        .query(String.class)
                        .single())
                .contains("25 % more time, 0 more attempts")
                .doesNotContain("type");
    }

    @Test
    void only_an_instructor_of_the_class_grants_and_only_they_and_the_learner_look() {
        PersonId stranger = parts.get(People.class)
                .admit("Sam Strange", "sam@school.example", Role.INSTRUCTOR)
                .id();

        assertThat(accommodations.grant(politics, learner, TIME, stranger))
                .isEqualTo(new ClassResult.Refused<Accommodation>(ClassRefusal.NOT_YOUR_CLASS));
        assertThat(accommodations.grant(politics, learner, TIME, learner))
                .isEqualTo(new ClassResult.Refused<Accommodation>(ClassRefusal.NOT_YOUR_CLASS));
        assertThatThrownBy(() -> accommodations.of(politics, learner, stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accommodations.granted(politics, learner, learner))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }
}
