package io.briefwise.mastery;

import io.briefwise.brief.BriefId;
import io.briefwise.brief.Span;
import io.briefwise.question.Skill;

/**
 * What a review keeps alive: one skill on one place in a text, whichever question asks it.
 *
 * @param brief the text
 * @param skill what is exercised
 * @param span where: the first evidence of the question that asked it first
 */
public record Target(BriefId brief, Skill skill, Span span) {

    /** Whether a question on the other asks this one too: the same skill, on places that share a character. */
    boolean meets(Target other) {
        return skill == other.skill && brief.equals(other.brief) && span.overlaps(other.span);
    }
}
