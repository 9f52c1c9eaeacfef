package io.briefwise.doubt;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A learner's word that a question is wrong. It stands beside the answer that they gave in the attempt, which no longer
 * changes.
 *
 * @param id which
 * @param assignment for which the attempt was taken
 * @param attempt in which they met the question
 * @param question in the version that they met
 * @param learner whose doubt it is
 * @param reason what they find wrong
 * @param said their own sentence; empty where the reason says it all
 * @param raisedAt when
 * @param settlement what was answered, null while it waits
 */
public record Doubt(
        DoubtId id,
        AssignmentId assignment,
        AttemptId attempt,
        QuestionVersionId question,
        PersonId learner,
        Reason reason,
        String said,
        Instant raisedAt,
        @Nullable Settlement settlement) {

    /** How much a learner may write. */
    public static final int LONGEST = 500;

    /** How much an instructor may answer. */
    public static final int LONGEST_REPLY = Settlement.LONGEST_REPLY;

    public Doubt {
        if (said.length() > LONGEST) {
            throw new IllegalArgumentException("a doubt of " + said.length() + " characters");
        }
        if (reason == Reason.OTHER && said.isBlank()) {
            throw new IllegalArgumentException("a doubt for another reason that says none");
        }
    }

    public boolean waits() {
        return settlement == null;
    }
}
