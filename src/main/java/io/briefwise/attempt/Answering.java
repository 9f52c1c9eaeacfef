package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.grading.Grader;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers, one at a time for each attempt, each in a transaction of its own. */
@Component
class Answering {

    private final Access access;
    private final Paper paper;
    private final Gate gate;
    private final Ledger ledger;

    Answering(Access access, Paper paper, Gate gate, Ledger ledger) {
        this.access = access;
        this.paper = paper;
        this.gate = gate;
        this.ledger = ledger;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Saved save(AttemptId id, PersonId learner, QuestionVersionId question, Answer answer) {
        Sitting sitting = paper.of(access.ownLocked(id, learner));
        return take(sitting, sitting.question(question), answer);
    }

    /** Within the transaction that holds the attempt. */
    Saved take(Sitting sitting, BankedQuestion asked, Answer answer) {
        if (!answer.response().empty()) {
            Grader.grade(asked.question(), answer.response());
        }
        Map<QuestionVersionId, Place> places = ledger.places(sitting.id());
        Optional<AnswerRefused.Reason> refusal = gate.refusal(sitting, asked, places);
        return refusal.isPresent()
                ? new AnswerRefused(refusal.get())
                : ledger.enter(sitting.id(), asked.id(), places.getOrDefault(asked.id(), Place.UNTOUCHED), answer);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void flag(AttemptId id, PersonId learner, QuestionVersionId question, boolean flag) {
        Sitting sitting = paper.of(access.ownLocked(id, learner));
        if (sitting.row().stored().open()) {
            ledger.flag(id, sitting.question(question).id(), flag);
        }
    }
}
