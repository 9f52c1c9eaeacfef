package io.briefwise.feedback;

import io.briefwise.question.Criterion;

/**
 * How far a draft seems to meet one criterion.
 *
 * @param criterion the line of the rubric
 * @param kind what it asks for; tells whether the estimate may be shown
 * @param met the estimate
 * @param basis what it rests on
 */
public record CriterionEstimate(Criterion criterion, CriterionKind kind, Met met, Basis basis) {}
