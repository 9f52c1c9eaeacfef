package io.briefwise.mastery;

import io.briefwise.mastery.memory.Card;
import io.briefwise.question.QuestionVersionId;
import java.time.Instant;

/**
 * A card as it lies in a learner's deck.
 *
 * @param target what it keeps alive
 * @param asked the question that asked it last
 * @param card how well it is remembered
 * @param due when it is asked again
 */
record Review(Target target, QuestionVersionId asked, Card card, Instant due) {}
