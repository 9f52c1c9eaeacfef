package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Way;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether an answer to a question may be taken now. */
@Component
class Gate {

    private final Deadlines deadlines;
    private final PlaceTable places;

    Gate(Deadlines deadlines, PlaceTable places) {
        this.deadlines = deadlines;
        this.places = places;
    }

    Optional<AnswerRefused.Reason> refusal(Sitting sitting, BankedQuestion question) {
        if (!sitting.row().stored().open()) {
            return Optional.of(AnswerRefused.Reason.SUBMITTED);
        }
        if (deadlines.over(sitting.row())) {
            return Optional.of(AnswerRefused.Reason.TIME_IS_UP);
        }
        Map<QuestionVersionId, Place> all = places.of(sitting.id());
        if (all.getOrDefault(question.id(), Place.UNTOUCHED).settled()
                && !(sitting.conduct().way() instanceof Way.Practice)) {
            return Optional.of(AnswerRefused.Reason.FEEDBACK_GIVEN);
        }
        return GuidedReading.open(sitting, question, all)
                ? Optional.empty()
                : Optional.of(AnswerRefused.Reason.SECTION_CLOSED);
    }
}
