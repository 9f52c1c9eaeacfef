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

    Gate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Optional<AnswerRefused.Reason> refusal(
            Sitting sitting, BankedQuestion question, Map<QuestionVersionId, Place> places) {
        if (!sitting.row().stored().open()) {
            return Optional.of(AnswerRefused.Reason.SUBMITTED);
        }
        if (deadlines.over(sitting.row())) {
            return Optional.of(AnswerRefused.Reason.TIME_IS_UP);
        }
        if (places.getOrDefault(question.id(), Place.UNTOUCHED).settled()
                && !(sitting.conduct().way() instanceof Way.Practice)) {
            return Optional.of(AnswerRefused.Reason.FEEDBACK_GIVEN);
        }
        return GuidedReading.open(sitting, question, places)
                ? Optional.empty()
                : Optional.of(AnswerRefused.Reason.SECTION_CLOSED);
    }
}
