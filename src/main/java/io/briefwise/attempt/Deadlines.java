package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.classroom.AssignmentTerms;
import io.briefwise.classroom.Deadline;
import io.briefwise.classroom.Terms;
import io.briefwise.classroom.TermsChanged;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.QuizId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The deadlines of attempts. The table keeps them, so that what is due is found by an index; whenever terms change, those of
 * the attempts that go on are reckoned anew in the same transaction. Before anything is refused or closed, the terms are
 * asked once more: the table alone never takes a learner's time away.
 */
@Component
class Deadlines {

    private static final RandomGenerator SEEDS = new SecureRandom();

    private final AssignmentTerms terms;
    private final DueTable due;
    private final Clock clock;

    Deadlines(AssignmentTerms terms, DueTable due, Clock clock) {
        this.terms = terms;
        this.due = due;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Terms terms(@Nullable AssignmentId assignment, PersonId learner) {
        return terms.of(assignment, learner);
    }

    Terms terms(AttemptRow attempt) {
        return terms.of(attempt.assignment(), attempt.learner());
    }

    /** An attempt that begins now. */
    AttemptRow beginning(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment, @Nullable Conduct conduct) {
        Instant now = now();
        Deadline deadline = terms.of(assignment, learner).deadline(now);
        return new AttemptRow(
                AttemptId.fresh(),
                quiz,
                learner,
                assignment,
                SEEDS.nextLong(),
                conduct,
                now,
                deadline.at(),
                deadline.ends(),
                AttemptState.IN_PROGRESS,
                null,
                null);
    }

    /** Whether no answer is taken any more. */
    boolean over(AttemptRow attempt) {
        Instant now = now();
        if (!attempt.endedBy(now)) {
            return false;
        }
        Deadline deadline = terms(attempt).deadline(attempt.startedAt());
        if (!deadline.endedAt(now)) {
            due.retime(attempt.id(), deadline);
            return false;
        }
        return true;
    }

    @EventListener
    void follow(TermsChanged changed) {
        if (!changed.assignments().isEmpty()) {
            due.goingOn(changed.assignments(), changed.learner())
                    .forEach(attempt -> due.retime(attempt.id(), terms(attempt).deadline(attempt.startedAt())));
        }
    }
}
