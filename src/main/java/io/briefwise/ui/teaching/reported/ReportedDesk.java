package io.briefwise.ui.teaching.reported;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.Attempts;
import io.briefwise.attempt.NoSuchAttempt;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.ClassroomId;
import io.briefwise.classroom.Classrooms;
import io.briefwise.doubt.Doubt;
import io.briefwise.doubt.RaisedDoubt;
import io.briefwise.doubt.RaisedDoubts;
import io.briefwise.doubt.Settling;
import io.briefwise.doubt.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what was reported in a class, and stores the answers. */
@Component
class ReportedDesk {

    private final Classrooms classrooms;
    private final RaisedDoubts raised;
    private final Settling settling;
    private final Attempts attempts;

    ReportedDesk(Classrooms classrooms, RaisedDoubts raised, Settling settling, Attempts attempts) {
        this.classrooms = classrooms;
        this.raised = raised;
        this.settling = settling;
        this.attempts = attempts;
    }

    Optional<Classroom> find(ClassroomId id, PersonId instructor) {
        return classrooms.find(id, instructor);
    }

    List<RaisedDoubt> raised(ClassroomId id, PersonId instructor) {
        return raised.of(id, instructor);
    }

    /** The attempt in which the question was met; none where it is gone. */
    Optional<AttemptResult> attempt(Doubt doubt, PersonId instructor) {
        try {
            return Optional.of(attempts.result(doubt.attempt(), instructor));
        } catch (NoSuchAttempt _) {
            return Optional.empty();
        }
    }

    /** False where the learner took it back in the meantime. */
    boolean settle(Doubt doubt, PersonId instructor, Verdict verdict, String reply) {
        return settling.settle(doubt.id(), instructor, verdict, reply).isPresent();
    }
}
