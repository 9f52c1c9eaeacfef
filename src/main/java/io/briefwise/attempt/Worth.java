package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.quiz.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is worth, all things counted: what a person gave it, and what failed tries cost. With several tries at a
 * penalty p, an answer of fraction f after n − 1 others is worth max(0, f − p · (n − 1)), as in Moodle's interactive
 * behaviour; at p = 1/3, half right at the second try is 1/6.
 */
final class Worth {

    private Worth() {}

    /** @param tries at this question, in their order; the answer itself is the last of them if it was checked */
    static Grade of(Question question, Response response, @Nullable RubricMark mark, Way way, List<Try> tries) {
        if (mark != null && question instanceof OpenQuestion open) {
            return new Grade.Scored(mark.fraction(open));
        }
        Grade raw = Grader.grade(question, response);
        return switch (way) {
            case Way.SeveralTries(int _, double penalty) ->
                switch (raw) {
                    case Grade.Scored(double fraction) ->
                        new Grade.Scored(after(fraction, penalty, before(response, tries)));
                    case Grade.AwaitsMark waiting -> waiting;
                };
            case Way.AtTheEnd _, Way.AtOnce _, Way.GuidedReading _, Way.Practice _ -> raw;
        };
    }

    static double after(double fraction, double penalty, int failed) {
        return Math.max(0, fraction - penalty * failed);
    }

    private static int before(Response response, List<Try> tries) {
        return !tries.isEmpty() && tries.getLast().response().equals(response) ? tries.size() - 1 : tries.size();
    }
}
