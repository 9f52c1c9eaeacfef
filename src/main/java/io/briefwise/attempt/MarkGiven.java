package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.QuestionVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A person gave an open answer its points.
 *
 * @param before the mark that this one takes the place of
 */
record MarkGiven(
        AttemptId attempt,
        QuestionVersionId question,
        PersonId learner,
        @Nullable RubricMark before,
        RubricMark mark) {}
