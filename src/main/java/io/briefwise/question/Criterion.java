package io.briefwise.question;

import java.util.List;

/**
 * One line of the rubric of an open question.
 *
 * @param criterion what a good answer contains
 * @param points how many points it is worth, at least 1
 * @param evidence what in the text it rests on
 */
public record Criterion(String criterion, int points, List<Evidence> evidence) {

    public Criterion {
        evidence = List.copyOf(evidence);
        if (points < 1) {
            throw new IllegalArgumentException("a criterion is worth at least one point: " + criterion);
        }
    }
}
