package io.briefwise.attempt;

import io.briefwise.account.PersonId;

/** An attempt was handed in and graded; published within the transaction that did it. */
public record AttemptGraded(AttemptId attempt, PersonId learner) {}
