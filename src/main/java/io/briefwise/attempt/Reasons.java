package io.briefwise.attempt;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Criterion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.TypedQuestion;
import java.util.List;

/**
 * Why a question has the answer it has.
 *
 * @param explanation of the whole
 * @param parts of each option, prompt or step, as the question counts them; of an open question the criteria of its rubric
 */
public record Reasons(String explanation, List<String> parts) {

    public Reasons {
        parts = List.copyOf(parts);
    }

    static Reasons of(Question question) {
        return new Reasons(
                question.head().explanation(),
                switch (question) {
                    case ClosedQuestion closed ->
                        closed.options().stream().map(Option::why).toList();
                    case MultipleChoice several ->
                        several.options().stream().map(Option::why).toList();
                    case Matching matching ->
                        matching.prompts().stream().map(Matching.Prompt::why).toList();
                    case Ordering ordering ->
                        ordering.steps().stream().map(Ordering.Step::why).toList();
                    case TypedQuestion _ -> List.of();
                    case OpenQuestion open ->
                        open.rubric().stream().map(Criterion::criterion).toList();
                });
    }
}
