package io.briefwise.mastery;

import io.briefwise.question.Skill;

/**
 * What one attempt did to the estimate of a skill.
 *
 * @param skill which
 * @param answers how many of its answers moved the estimate; a question repeated within seven days does not
 * @param right how many of them were right in full
 * @param before the chance to be right before the first of them
 * @param after and after the last
 * @param now how the learner stands in the skill
 */
public record Shift(Skill skill, int answers, int right, double before, double after, Standing now) {

    public Shift {
        if (answers < 1 || right > answers) {
            throw new IllegalArgumentException(right + " right of " + answers);
        }
    }
}
