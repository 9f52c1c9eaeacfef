package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.Accommodations;
import org.springframework.stereotype.Service;

/** Tells the pages of an attempt what its learner is granted; asked anew each time, since it may change under way. */
@Service
public class Comforts {

    private final Access access;
    private final Deadlines deadlines;
    private final Accommodations accommodations;

    Comforts(Access access, Deadlines deadlines, Accommodations accommodations) {
        this.access = access;
        this.deadlines = deadlines;
        this.accommodations = accommodations;
    }

    /**
     * What holds in the class that set it; for what was taken unasked the most generous of all the learner's classes.
     *
     * @throws NoSuchAttempt if it is not the learner's
     */
    public Comfort of(AttemptId attempt, PersonId learner) {
        AttemptRow row = access.own(attempt, learner);
        return Comfort.of(
                row.assignment() == null
                        ? accommodations.of(learner)
                        : deadlines.terms(row).granted());
    }
}
