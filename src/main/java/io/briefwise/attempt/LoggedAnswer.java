package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer that was handed in and has its grade; of several tries the first.
 *
 * @param attempt in which it was given
 * @param learner who gave it
 * @param brief what the question asks about
 * @param question which version was asked
 * @param fraction what it is worth by itself, 0 to 1
 * @param certainty how sure the learner was, where they said so
 * @param hinted whether a hint was asked for before
 * @param answeredAt when it was given
 * @param gradedAt when its grade was known: as it was handed in, or as a person marked it last
 */
public record LoggedAnswer(
        AttemptId attempt,
        PersonId learner,
        BriefId brief,
        QuestionVersionId question,
        double fraction,
        @Nullable Certainty certainty,
        boolean hinted,
        Instant answeredAt,
        Instant gradedAt) {}
