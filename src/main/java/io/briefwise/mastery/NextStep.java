package io.briefwise.mastery;

import io.briefwise.brief.BriefId;
import io.briefwise.question.Skill;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one thing to do next, with its reason. */
public sealed interface NextStep {

    /** Nothing was answered yet: read a brief and answer its questions. */
    record Begin() implements NextStep {}

    /**
     * Review what is due.
     *
     * @param cards how many, at least one
     * @param first the one most likely to be forgotten
     */
    record Review(int cards, DueCard first) implements NextStep {}

    /**
     * Practise the weakest skill that there are questions for.
     *
     * @param skill what to practise
     * @param right how many answers in it were right in full
     * @param asked of how many
     * @param chance the chance to be right that they make
     * @param brief where to practise
     * @param section zero-based index of the section to practise in: of those with questions, the one with the most wrong
     *     answers
     * @param questions how many questions to try, at most five
     */
    record Practise(Skill skill, int right, int asked, double chance, BriefId brief, int section, int questions)
            implements NextStep {}

    /**
     * Nothing is due, and every skill that was asked is proficient or has no fresh question: read on, or rest.
     *
     * @param nextReview when the next review will be due, null where none will
     */
    record Rest(@Nullable Instant nextReview) implements NextStep {}
}
