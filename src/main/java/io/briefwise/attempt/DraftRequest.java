package io.briefwise.attempt;

import io.briefwise.brief.BriefId;
import io.briefwise.question.OpenQuestion;

/** What becomes of a learner's wish to have a draft read. */
public sealed interface DraftRequest {

    /**
     * It may be read, and is counted.
     *
     * @param brief the text that the question is about
     * @param question with its rubric, which is for the reader of the draft and must reach no screen
     */
    record Granted(BriefId brief, OpenQuestion question) implements DraftRequest {}

    record Refused(Reason reason) implements DraftRequest {}

    /** Why it may not. */
    enum Reason {
        /** The attempt was handed in. */
        SUBMITTED,
        /** The learner asked {@value Drafts#MOST} times within a minute: who revises takes longer. */
        TOO_OFTEN
    }
}
