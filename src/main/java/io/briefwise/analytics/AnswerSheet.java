package io.briefwise.analytics;

import io.briefwise.account.PersonId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one learner handed in at the first attempt.
 *
 * @param learner who
 * @param asked how many questions were asked; fewer than the quiz has where each learner gets a draw of them
 * @param answers by question; who left a question out has none
 */
record AnswerSheet(PersonId learner, int asked, Map<QuestionVersionId, Given> answers) {

    /**
     * An answer.
     *
     * @param fraction what it earned of the full mark, null where a person has yet to mark it
     */
    record Given(Response response, @Nullable Double fraction) {}

    /** What a question earned this learner; nothing where it was left out or is not marked. */
    double fraction(QuestionVersionId question) {
        Given given = answers.get(question);
        return given == null || given.fraction() == null ? 0 : given.fraction();
    }

    boolean awaitsMark(QuestionVersionId question) {
        Given given = answers.get(question);
        return given != null && given.fraction() == null;
    }
}
