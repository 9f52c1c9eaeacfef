package io.briefwise.attempt;

import io.briefwise.grading.Grade;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Evidence;
import io.briefwise.question.Response;
import io.briefwise.quiz.Shown;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt with what its {@link io.briefwise.quiz.Disclosure} lets be known, and not a word more: what is
 * kept back is null, and is not in here.
 *
 * @param number its place in the attempt, from 1
 * @param question what was asked
 * @param answer null where none was given
 * @param grade null where marks are kept back, or no answer was given
 * @param right the response that gets the full mark
 * @param reasons why
 * @param evidence what the right answer rests on
 */
public record Reviewed(
        int number,
        ShownQuestion question,
        @Nullable GivenAnswer answer,
        @Nullable Grade grade,
        @Nullable Response right,
        @Nullable Reasons reasons,
        @Nullable List<Evidence> evidence) {

    static Reviewed of(
            int number,
            BankedQuestion asked,
            ShownQuestion as,
            @Nullable GivenAnswer answer,
            @Nullable Grade grade,
            Set<Shown> shown) {
        return new Reviewed(
                number,
                as,
                answer,
                shown.contains(Shown.MARKS) ? grade : null,
                shown.contains(Shown.RIGHT_ANSWERS) ? RightAnswer.of(asked.question()) : null,
                shown.contains(Shown.REASONS) ? Reasons.of(asked.question()) : null,
                shown.contains(Shown.EVIDENCE) ? asked.question().head().evidence() : null);
    }
}
