package io.briefwise.attempt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes attempts. Whoever comes second, another click or another server, waits for the lock and finds it done: an attempt
 * is closed once.
 */
@Component
class Closing {

    private final AttemptTable attempts;
    private final Paper paper;
    private final Deadlines deadlines;
    private final Submission submission;

    Closing(AttemptTable attempts, Paper paper, Deadlines deadlines, Submission submission) {
        this.attempts = attempts;
        this.paper = paper;
        this.deadlines = deadlines;
        this.submission = submission;
    }

    /** Within the transaction that holds the attempt. */
    void close(AttemptRow locked) {
        if (locked.stored().open()) {
            submission.of(paper.of(locked), deadlines.terms(locked), deadlines.now());
        }
    }

    /** Hands in an attempt whose time is over, for whoever is not there; true if it was this call that did. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean closeIfOver(AttemptId id) {
        return attempts.lock(id)
                .filter(row -> row.stored().open() && deadlines.over(row))
                .map(row -> {
                    close(row);
                    return true;
                })
                .orElse(false);
    }
}
