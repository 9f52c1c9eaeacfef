package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows attempts, and hands in: whatever is looked at after its time is over was handed in by then. */
@Component
class Viewing {

    private final Access access;
    private final Closing closing;
    private final AttemptReader reader;

    Viewing(Access access, Closing closing, AttemptReader reader) {
        this.access = access;
        this.closing = closing;
        this.reader = reader;
    }

    AttemptSheet sheet(AttemptId id, PersonId learner) {
        return reader.sheet(current(access.own(id, learner)));
    }

    AttemptResult result(AttemptId id, PersonId asker) {
        AttemptRow row = current(access.readable(id, asker));
        return reader.result(row, row.learner().equals(asker), access.marks(row, asker));
    }

    List<AttemptCard> cards(PersonId learner) {
        return reader.cards(learner);
    }

    Optional<CountedMark> counted(AssignmentId assignment, PersonId learner) {
        return reader.counted(assignment, learner);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void submit(AttemptId id, PersonId learner) {
        closing.close(access.ownLocked(id, learner));
    }

    private AttemptRow current(AttemptRow row) {
        return row.endsAt() != null && closing.closeIfOver(row.id()) ? access.own(row.id(), row.learner()) : row;
    }
}
