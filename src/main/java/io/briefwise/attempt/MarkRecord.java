package io.briefwise.attempt;

import io.briefwise.account.Act;
import io.briefwise.account.Audit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every mark that a person gives on record, with what it was before; learners practising for themselves excepted. */
@Component
class MarkRecord {

    private final Audit audit;

    MarkRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void follow(MarkGiven given) {
        RubricMark mark = given.mark();
        if (mark.marker().equals(given.learner())) {
            return;
        }
        String where = "attempt %s, question %s: "
                .formatted(given.attempt().uuid(), given.question().uuid());
        RubricMark before = given.before();
        if (before == null) {
            audit.record(mark.marker(), Act.MARKED, given.learner(), where + mark.points());
        } else {
            audit.record(
                    mark.marker(), Act.MARK_CHANGED, given.learner(), where + before.points() + " to " + mark.points());
        }
    }
}
