package io.briefwise.classroom;

import io.briefwise.account.PersonId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an assignment close later for one learner than for the others; it holds at once. */
@Service
public class Extensions {

    private final ExtensionTable table;
    private final AssignmentTable assignments;
    private final Classrooms classrooms;
    private final Granting granting;

    Extensions(ExtensionTable table, AssignmentTable assignments, Classrooms classrooms, Granting granting) {
        this.table = table;
        this.assignments = assignments;
        this.classrooms = classrooms;
        this.granting = granting;
    }

    /** Takes the place of an earlier one; nothing more takes it back. */
    @Transactional
    public ClassResult<Duration> extend(AssignmentId id, PersonId learner, Duration more, PersonId by) {
        if (more.isNegative()) {
            throw new IllegalArgumentException("an extension of " + more);
        }
        boolean theirs = assignments
                .find(id)
                .filter(assignment -> classrooms.teaches(by, assignment.classroom()))
                .isPresent();
        if (!theirs) {
            return new ClassResult.Refused<>(ClassRefusal.NOT_YOUR_CLASS);
        }
        table.put(id, learner, more);
        granting.extended(id, learner, more, by);
        return new ClassResult.Done<>(more);
    }

    /** By how much later what was set for a class closes for one of its learners; for its instructors. */
    public Map<AssignmentId, Duration> of(ClassroomId classroom, PersonId learner, PersonId instructor) {
        if (!classrooms.teaches(instructor, classroom)) {
            throw new AccessDeniedException("class " + classroom + " is not taught by " + instructor);
        }
        List<AssignmentId> set =
                assignments.of(classroom).stream().map(Assignment::id).toList();
        Map<AssignmentId, Duration> later = new HashMap<>();
        if (!set.isEmpty()) {
            table.of(set, learner).forEach((id, extended) -> later.put(id, extended.own()));
        }
        return later;
    }
}
