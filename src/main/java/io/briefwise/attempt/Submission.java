package io.briefwise.attempt;

import io.briefwise.classroom.Deadline;
import io.briefwise.classroom.Terms;
import io.briefwise.question.QuestionVersionId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes an attempt, whether its learner hands it in or the clock does, and says so. Used while the attempt is locked. */
@Component
class Submission {

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final Marker marker;
    private final ApplicationEventPublisher events;

    Submission(AttemptTable attempts, AnswerTable answers, Marker marker, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.answers = answers;
        this.marker = marker;
        this.events = events;
    }

    /**
     * What was saved counts. Whoever saved nothing late is not late: an attempt that its deadline overtook ends at the
     * deadline, else with the last late answer.
     */
    void of(Sitting sitting, Terms terms, Instant now) {
        AttemptRow row = sitting.row();
        Deadline deadline = terms.deadline(row.startedAt());
        Map<QuestionVersionId, GivenAnswer> given = answers.of(row.id());
        Optional<Instant> late = given.values().stream()
                .map(GivenAnswer::savedAt)
                .filter(deadline::lateAt)
                .max(Instant::compareTo);
        double deduction = late.isPresent() ? terms.settings().time().late().cost() : 0;
        Optional<Mark> mark = marker.mark(sitting, given, deduction);
        AttemptState state = row.stateAt(now)
                .become(given.isEmpty() && deadline.endedAt(now) ? AttemptState.ABANDONED : AttemptState.SUBMITTED);
        if (state == AttemptState.SUBMITTED
                && mark.filter(all -> all.awaiting() == 0).isPresent()) {
            state = state.become(AttemptState.MARKED);
        }
        Instant at = deadline.at();
        Instant finished = at == null || !deadline.passedAt(now) ? now : late.orElse(at);
        attempts.close(row.id(), state, finished, mark.orElse(null));
        events.publishEvent(new AttemptGraded(row.id(), row.learner()));
    }
}
