package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.Classrooms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may touch an attempt: its learner; and to read it once it is handed in, an instructor of the class it was set for. */
@Component
class Access {

    private final AttemptTable attempts;
    private final Assignments assignments;
    private final Classrooms classrooms;

    Access(AttemptTable attempts, Assignments assignments, Classrooms classrooms) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.classrooms = classrooms;
    }

    AttemptRow own(AttemptId id, PersonId asker) {
        return theirs(attempts.find(id), id, asker);
    }

    /** As {@link #own}, held until the transaction ends. */
    AttemptRow ownLocked(AttemptId id, PersonId asker) {
        return theirs(attempts.lock(id), id, asker);
    }

    AttemptRow readable(AttemptId id, PersonId asker) {
        return attempts.find(id)
                .filter(attempt -> attempt.learner().equals(asker) || (attempt.submitted() && setBy(attempt, asker)))
                .orElseThrow(() -> new NoSuchAttempt(id));
    }

    /** Held until the transaction ends; handed in, and for this person to mark. */
    AttemptRow markableLocked(AttemptId id, PersonId marker) {
        return attempts.lock(id).filter(attempt -> marks(attempt, marker)).orElseThrow(() -> new NoSuchAttempt(id));
    }

    /** Whether its open answers are for this person to mark. */
    boolean marks(AttemptRow attempt, PersonId marker) {
        return attempt.submitted()
                && (attempt.assignment() == null ? attempt.learner().equals(marker) : setBy(attempt, marker));
    }

    /** What was set for a class, for one of its instructors. */
    Optional<Assignment> taught(AssignmentId assignment, PersonId instructor) {
        return assignments
                .find(assignment, instructor)
                .filter(found -> classrooms.teaches(instructor, found.classroom()));
    }

    private static AttemptRow theirs(Optional<AttemptRow> attempt, AttemptId id, PersonId asker) {
        return attempt.filter(row -> row.learner().equals(asker)).orElseThrow(() -> new NoSuchAttempt(id));
    }

    private boolean setBy(AttemptRow attempt, PersonId asker) {
        AssignmentId assignment = attempt.assignment();
        return assignment != null && taught(assignment, asker).isPresent();
    }
}
