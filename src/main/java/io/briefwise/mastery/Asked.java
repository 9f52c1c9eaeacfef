package io.briefwise.mastery;

import io.briefwise.brief.BriefId;
import io.briefwise.mastery.ability.Item;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Head;
import io.briefwise.question.QuestionVersionId;

/**
 * What counts of a question for those who learn.
 *
 * @param id which version
 * @param target the skill and the place it asks
 * @param section zero-based index of its section
 * @param item how hard it is by now, and what guessing is worth
 */
record Asked(QuestionVersionId id, Target target, int section, Item item) {

    static Asked of(BankedQuestion banked, BriefId brief, double difficulty) {
        Head head = banked.question().head();
        Target target =
                new Target(brief, head.skill(), head.evidence().getFirst().span());
        return new Asked(banked.id(), target, head.section(), new Item(difficulty, Guessing.floor(banked.question())));
    }
}
