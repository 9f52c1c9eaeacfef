package io.briefwise.doubt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What an instructor set, and may therefore see doubted. */
@Component
class Taught {

    private final Classrooms classrooms;
    private final Assignments assignments;

    Taught(Classrooms classrooms, Assignments assignments) {
        this.classrooms = classrooms;
        this.assignments = assignments;
    }

    List<Assignment> in(ClassroomId classroom, PersonId instructor) {
        if (!classrooms.teaches(instructor, classroom)) {
            throw new AccessDeniedException("class " + classroom + " is not taught by " + instructor);
        }
        return assignments.of(classroom, instructor);
    }

    void require(Doubt doubt, PersonId instructor) {
        if (assignments
                .find(doubt.assignment(), instructor)
                .filter(found -> classrooms.teaches(instructor, found.classroom()))
                .isEmpty()) {
            throw new AccessDeniedException("doubt " + doubt.id() + " is not for " + instructor);
        }
    }
}
