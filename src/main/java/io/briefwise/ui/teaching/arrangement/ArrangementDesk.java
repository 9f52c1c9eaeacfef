package io.briefwise.ui.teaching.arrangement;

import io.briefwise.account.People;
import io.briefwise.account.Person;
import io.briefwise.account.PersonId;
import io.briefwise.classroom.Accommodation;
import io.briefwise.classroom.Accommodations;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers who is in a class and what they are granted, and stores what is granted anew. */
@Component
class ArrangementDesk {

    private final Classrooms classrooms;
    private final People people;
    private final Accommodations accommodations;
    private final ClosingDesk closing;

    ArrangementDesk(Classrooms classrooms, People people, Accommodations accommodations, ClosingDesk closing) {
        this.classrooms = classrooms;
        this.people = people;
        this.accommodations = accommodations;
        this.closing = closing;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    Roll roll(ClassroomId id, PersonId instructor) {
        Map<PersonId, Person> learners = people.findAll(classrooms.learners(id, instructor));
        Map<PersonId, Accommodation> each = accommodations.each(id, instructor);
        List<Roll.Line> lines = learners.values().stream()
                .map(one -> new Roll.Line(one.id(), one.name(), each.getOrDefault(one.id(), Accommodation.NONE)))
                .toList();
        return new Roll(accommodations.granted(id, null, instructor), lines);
    }

    /** @param learner null for everybody in the class */
    void grant(ClassroomId id, @Nullable PersonId learner, Accommodation granted, PersonId instructor) {
        if (learner == null) {
            accommodations.grantAll(id, granted, instructor);
        } else {
            accommodations.grant(id, learner, granted, instructor);
        }
    }

    ClosingDesk closing() {
        return closing;
    }
}
