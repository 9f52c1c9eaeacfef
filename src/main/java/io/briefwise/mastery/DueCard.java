package io.briefwise.mastery;

import io.briefwise.question.QuestionVersionId;
import java.time.Instant;

/**
 * Something to review.
 *
 * @param target the skill and the place in the text
 * @param asked the question that asked it last
 * @param due when it is to be reviewed
 * @param recall the chance that it is still remembered now
 * @param reviews how often it was reviewed
 */
public record DueCard(Target target, QuestionVersionId asked, Instant due, double recall, int reviews) {}
