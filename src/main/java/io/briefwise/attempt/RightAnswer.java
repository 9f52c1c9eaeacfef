package io.briefwise.attempt;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.TypedQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The response that gets the full mark; of an open question its model answer. */
final class RightAnswer {

    private RightAnswer() {}

    static Response of(Question question) {
        return switch (question) {
            case ClosedQuestion closed -> new Response.Chosen(closed.keyIndex());
            case MultipleChoice several ->
                new Response.ChosenSeveral(IntStream.range(0, several.options().size())
                        .filter(i -> several.options().get(i).key())
                        .boxed()
                        .toList());
            case Matching matching ->
                new Response.Matched(
                        matching.prompts().stream().map(Matching.Prompt::answer).toList());
            case Ordering ordering -> new Response.Ordered(inOrder(ordering));
            case TypedQuestion typed -> new Response.Written(typed.right());
            case OpenQuestion open -> new Response.Written(open.modelAnswer());
        };
    }

    private static List<Integer> inOrder(Ordering ordering) {
        return IntStream.range(0, ordering.steps().size())
                .boxed()
                .sorted(Comparator.comparing(i -> ordering.steps().get(i).place()))
                .toList();
    }
}
