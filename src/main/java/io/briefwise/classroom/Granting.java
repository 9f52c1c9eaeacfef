package io.briefwise.classroom;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import io.briefwise.account.PersonId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what was granted and tells whoever runs attempts; within the transaction that grants it. */
@Component
class Granting {

    private final AssignmentTable assignments;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Granting(AssignmentTable assignments, Audit audit, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.audit = audit;
        this.events = events;
    }

    /**
     * What bears on grades goes on record; type, calm and voice are the learner's own affair and do not.
     *
     * @param learner null where the whole class was meant
     */
    void accommodated(ClassroomId classroom, @Nullable PersonId learner, Accommodation granted, PersonId by) {
        audit.record(
                by,
                Act.ACCOMMODATED,
                learner == null ? by : learner,
                "class %s: %d %% more time, %d more attempts"
                        .formatted(classroom.uuid(), granted.extraTime(), granted.extraAttempts()));
        events.publishEvent(new TermsChanged(
                assignments.of(classroom).stream().map(Assignment::id).toList(), learner));
    }

    void extended(AssignmentId assignment, PersonId learner, Duration more, PersonId by) {
        audit.record(by, Act.EXTENDED, learner, "assignment %s: %s later".formatted(assignment, more));
        events.publishEvent(new TermsChanged(List.of(assignment), learner));
    }
}
