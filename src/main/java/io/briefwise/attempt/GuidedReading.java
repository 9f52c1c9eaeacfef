package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Way;
import java.util.Map;

/** How far a text is open: to the section whose questions are not all answered; a section without questions is passed. */
final class GuidedReading {

    /** Every section is open. */
    static final int TO_THE_END = Integer.MAX_VALUE;

    private GuidedReading() {}

    /** The zero-based index of the last section that is open, of an attempt whose questions stand in its sections' order. */
    static int openTo(Sitting sitting, Map<QuestionVersionId, Place> places) {
        if (!(sitting.conduct().way() instanceof Way.GuidedReading)
                || sitting.row().submitted()) {
            return TO_THE_END;
        }
        return sitting.asked().stream()
                .filter(asked ->
                        !places.getOrDefault(asked.id(), Place.UNTOUCHED).settled())
                .findFirst()
                .map(asked -> asked.question().head().section())
                .orElse(TO_THE_END);
    }

    static boolean open(Sitting sitting, BankedQuestion question, Map<QuestionVersionId, Place> places) {
        return question.question().head().section() <= openTo(sitting, places);
    }
}
