package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Way;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that is on record of an attempt, in four statements. */
@Component
class Records {

    private final AnswerTable answers;
    private final PlaceTable places;
    private final TryTable tries;
    private final MarkingTable markings;

    Records(AnswerTable answers, PlaceTable places, TryTable tries, MarkingTable markings) {
        this.answers = answers;
        this.places = places;
        this.tries = tries;
        this.markings = markings;
    }

    /** What is on record, by question. */
    record Of(
            Map<QuestionVersionId, GivenAnswer> answers,
            Map<QuestionVersionId, Place> places,
            Map<QuestionVersionId, List<Try>> tries,
            Map<QuestionVersionId, RubricMark> marks) {

        Place place(QuestionVersionId question) {
            return places.getOrDefault(question, Place.UNTOUCHED);
        }

        List<Try> triesAt(QuestionVersionId question) {
            return tries.getOrDefault(question, List.of());
        }

        @Nullable
        Grade grade(BankedQuestion asked, Way way) {
            GivenAnswer answer = answers.get(asked.id());
            return answer == null
                    ? null
                    : Worth.of(asked.question(), answer.response(), marks.get(asked.id()), way, triesAt(asked.id()));
        }

        AttemptResult.Released released(int number, BankedQuestion asked, Way way) {
            return new AttemptResult.Released(
                    number,
                    asked.id(),
                    asked.question(),
                    answers.get(asked.id()),
                    grade(asked, way),
                    marks.get(asked.id()));
        }
    }

    Of of(AttemptId attempt) {
        return new Of(answers.of(attempt), places.of(attempt), tries.of(attempt), markings.of(attempt));
    }
}
