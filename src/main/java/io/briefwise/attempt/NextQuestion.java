package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import java.util.Optional;
import java.util.SequencedMap;

/** Picks what a practice asks next: the port for whoever knows what a learner has mastered. */
public interface NextQuestion {

    /**
     * The question to go on with.
     *
     * @param given what the practice asked so far, in its order, at least one; with what each first answer was worth
     * @return none where the practice is over
     */
    Optional<QuestionVersionId> after(PersonId learner, BriefId brief, SequencedMap<QuestionVersionId, Double> given);
}
