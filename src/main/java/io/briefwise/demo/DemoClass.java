package io.briefwise.demo;

import io.briefwise.account.DemoEntrance;
import io.briefwise.account.People;
import io.briefwise.account.PersonId;
import io.briefwise.account.Role;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.quiz.QuizId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration and their class. */
@Component
@Profile("demo")
class DemoClass {

    static final String NAME = "Politics 11b";

    private final People people;
    private final Classrooms classrooms;
    private final Assignments assignments;

    DemoClass(People people, Classrooms classrooms, Assignments assignments) {
        this.people = people;
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    /**
     * The class once it is there.
     *
     * @param learners with how each answers, in the order of the cast
     */
    record Gathered(PersonId instructor, Classroom classroom, Map<PersonId, Mind> learners) {}

    boolean exists() {
        return people.findByEmail(DemoEntrance.INSTRUCTOR).isPresent();
    }

    Gathered gather(List<Cast.Learner> cast) {
        PersonId instructor = people.admit(Cast.INSTRUCTOR, DemoEntrance.INSTRUCTOR, Role.INSTRUCTOR)
                .id();
        Classroom classroom = done(classrooms.create(NAME, instructor));
        Map<PersonId, Mind> learners = new LinkedHashMap<>();
        for (Cast.Learner learner : cast) {
            PersonId id =
                    people.admit(learner.name(), learner.email(), Role.LEARNER).id();
            classrooms.join(classroom.joinCode(), id);
            learners.put(id, learner.mind());
        }
        return new Gathered(instructor, classroom, learners);
    }

    AssignmentId assign(Gathered gathered, QuizId quiz, @Nullable Instant due) {
        return done(assignments.assign(gathered.classroom().id(), quiz, null, due, gathered.instructor()));
    }

    private static <T> T done(ClassResult<T> result) {
        return switch (result) {
            case ClassResult.Done<T>(T outcome) -> outcome;
            case ClassResult.Refused<T>(var reason) ->
                throw new IllegalStateException("the demonstration class was refused: " + reason);
        };
    }
}
