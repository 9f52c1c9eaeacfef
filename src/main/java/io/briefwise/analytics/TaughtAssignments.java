package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assignments, for the instructors of their classes and nobody else. */
@Component
class TaughtAssignments {

    private final Assignments assignments;
    private final Classrooms classrooms;

    TaughtAssignments(Assignments assignments, Classrooms classrooms) {
        this.assignments = assignments;
        this.classrooms = classrooms;
    }

    Optional<Assignment> find(AssignmentId id, PersonId instructor) {
        return assignments
                .find(id, instructor)
                .filter(assignment -> classrooms.teaches(instructor, assignment.classroom()));
    }
}
