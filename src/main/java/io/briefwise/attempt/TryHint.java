package io.briefwise.attempt;

import io.briefwise.brief.Span;
import io.briefwise.grading.Grade;
import io.briefwise.grading.Grader;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * Where to look again after a try that failed: the paragraph, never the sentence; and of an answer in parts how much of it
 * is right, never which part.
 *
 * @param section zero-based index
 * @param paragraph zero-based index within the section
 * @param right the share that is right, null where an answer has no parts
 */
public record TryHint(int section, int paragraph, @Nullable Double right) {

    static TryHint of(Question question, Response response) {
        Span span = question.head().evidence().getFirst().span();
        boolean parts =
                question instanceof MultipleChoice || question instanceof Matching || question instanceof Ordering;
        return new TryHint(
                span.section(),
                span.paragraph(),
                parts && Grader.grade(question, response) instanceof Grade.Scored(double share) ? share : null);
    }
}
