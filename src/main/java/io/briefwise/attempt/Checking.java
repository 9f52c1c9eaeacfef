package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers and checks them; the last of them may hand the attempt in. */
@Component
class Checking {

    private final Access access;
    private final Answering answering;
    private final Settling settling;
    private final Finishing finishing;

    Checking(Access access, Answering answering, Settling settling, Finishing finishing) {
        this.access = access;
        this.answering = answering;
        this.settling = settling;
        this.finishing = finishing;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Checked check(AttemptId id, PersonId learner, QuestionVersionId question, Answer answer) {
        Sitting sitting = finishing.sitting(access.ownLocked(id, learner));
        return check(sitting, sitting.question(question), answer);
    }

    private Checked check(Sitting sitting, BankedQuestion asked, Answer answer) {
        Saved saved = answering.take(sitting, asked, answer);
        if (!(saved instanceof Receipt receipt) || answer.response().empty()) {
            return finishing.settledBefore(sitting, asked, answer, saved);
        }
        Checked checked = settling.check(sitting, asked, answer, receipt);
        finishing.finishIfComplete(sitting);
        return checked;
    }
}
