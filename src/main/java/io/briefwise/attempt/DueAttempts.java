package io.briefwise.attempt;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Closes what is due. May run on several servers at once. */
@Component
class DueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(DueAttempts.class);
    private static final int AT_A_TIME = 100;

    private final DueTable due;
    private final Deadlines deadlines;
    private final Closing closing;

    DueAttempts(DueTable due, Deadlines deadlines, Closing closing) {
        this.due = due;
        this.deadlines = deadlines;
        this.closing = closing;
    }

    /** How many it closed; the rest, where there are more, with the next call. One that fails keeps no other waiting. */
    int close() {
        List<AttemptId> found = due.due(deadlines.now(), AT_A_TIME);
        int closed = 0;
        for (AttemptId id : found) {
            try {
                closed += closing.closeIfOver(id) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("Attempt {} is due and could not be closed", id, e);
            }
        }
        return closed;
    }
}
