package io.briefwise.mastery;

import io.briefwise.attempt.AttemptId;
import io.briefwise.question.QuestionVersionId;
import java.time.Instant;

/**
 * What one answer did to an estimate.
 *
 * @param attempt in which it was given
 * @param question which was answered
 * @param at when
 * @param fraction what the answer was worth, 0 to 1
 * @param before the chance to be right before it
 * @param after and after it
 */
public record Move(
        AttemptId attempt, QuestionVersionId question, Instant at, double fraction, double before, double after) {

    public double change() {
        return after - before;
    }
}
