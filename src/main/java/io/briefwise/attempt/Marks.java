package io.briefwise.attempt;

import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps marks that people gave, and what they make of the attempt. */
@Component
class Marks {

    private final MarkingTable markings;
    private final AttemptTable attempts;
    private final Paper paper;
    private final ApplicationEventPublisher events;

    Marks(MarkingTable markings, AttemptTable attempts, Paper paper, ApplicationEventPublisher events) {
        this.markings = markings;
        this.attempts = attempts;
        this.paper = paper;
        this.events = events;
    }

    OpenQuestion open(QuestionVersionId id) {
        if (paper.question(id) instanceof OpenQuestion open) {
            return open;
        }
        throw new IllegalArgumentException(id + " is not marked by a person");
    }

    /** Within the transaction that holds the attempt, after the answer was graded. */
    void keep(AttemptRow attempt, QuestionVersionId question, RubricMark mark) {
        RubricMark before = markings.of(attempt.id()).get(question);
        markings.put(attempt.id(), question, mark);
        if (attempt.mark() != null) {
            attempts.markAgain(attempt.id());
            nowMarked(attempt.id());
        }
        events.publishEvent(new MarkGiven(attempt.id(), question, attempt.learner(), before, mark));
        events.publishEvent(new AttemptGraded(attempt.id(), attempt.learner()));
    }

    private void nowMarked(AttemptId id) {
        attempts.find(id)
                .filter(row -> row.stored() == AttemptState.SUBMITTED)
                .filter(row -> row.mark() != null && row.mark().awaiting() == 0)
                .ifPresent(row -> attempts.become(id, row.stored().become(AttemptState.MARKED)));
    }
}
