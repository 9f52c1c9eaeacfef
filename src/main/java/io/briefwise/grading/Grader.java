package io.briefwise.grading;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.NumberAnswer;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.ShortAnswer;
import io.briefwise.question.TypedQuestion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Grades one answer.
 *
 * <ul>
 *   <li>One key: 1 for it, 0 for a distractor.
 *   <li>Several keys: each right choice counts 1/k of the k keys, each wrong one takes 1/k away; never below 0. With two keys
 *       of five, one right and one wrong choice give 0, one right alone gives 1/2.
 *   <li>Matching: the share of the prompts that have their right answer.
 *   <li>Ordering: Kendall's τ between the given and the right order, (c − d) / (c + d) over all pairs, c of them in the
 *       right order and d in the wrong one; never below 0. Two neighbours of four changed over: (5 − 1) / 6 = 2/3.
 *   <li>A typed name or word: 1 if it is one of those accepted, or no more slips of spelling away than the question
 *       forgives and nearer to it than to any name that it must not be taken for ({@link Typed}); else 0.
 *   <li>A typed number: 1 within the tolerance and in no other unit ({@link TypedNumber}); else 0.
 *   <li>Open answers wait for a person.
 * </ul>
 */
public final class Grader {

    private Grader() {}

    /**
     * The grade of a response to a question.
     *
     * @throws IllegalArgumentException if the response is of another form than the question, or chooses an option that
     *     it does not have
     */
    public static Grade grade(Question question, Response response) {
        return switch (question) {
            case ClosedQuestion closed -> choice(closed, response);
            case MultipleChoice several -> several(several, response);
            case Matching matching -> matching(matching, response);
            case Ordering ordering -> ordering(ordering, response);
            case TypedQuestion typed -> typed(typed, response);
            case OpenQuestion open -> writing(open, response);
        };
    }

    private static Grade choice(ClosedQuestion question, Response response) {
        return switch (response) {
            case Response.Chosen(int option)
            when option < question.options().size() -> new Grade.Scored(option == question.keyIndex() ? 1 : 0);
            case Response.Chosen _,
                    Response.ChosenSeveral _,
                    Response.Matched _,
                    Response.Ordered _,
                    Response.Written _ -> throw misfit(question, response);
        };
    }

    private static Grade several(MultipleChoice question, Response response) {
        if (!(response instanceof Response.ChosenSeveral(List<Integer> chosen))
                || chosen.stream()
                        .anyMatch(option -> option >= question.options().size())) {
            throw misfit(question, response);
        }
        long right = chosen.stream()
                .filter(option -> question.options().get(option).key())
                .count();
        long wrong = chosen.size() - right;
        return new Grade.Scored(Math.max(0, (double) (right - wrong) / question.keys()));
    }

    private static Grade matching(Matching question, Response response) {
        if (!(response instanceof Response.Matched(List<Integer> answers))
                || answers.size() != question.prompts().size()
                || answers.stream()
                        .anyMatch(answer -> answer >= question.answers().size())) {
            throw misfit(question, response);
        }
        long right = IntStream.range(0, answers.size())
                .filter(i -> answers.get(i) == question.prompts().get(i).answer())
                .count();
        return new Grade.Scored((double) right / answers.size());
    }

    private static Grade ordering(Ordering question, Response response) {
        if (!(response instanceof Response.Ordered(List<Integer> order))
                || order.size() != question.steps().size()) {
            throw misfit(question, response);
        }
        int balance = 0;
        int pairs = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int first = question.steps().get(order.get(i)).place();
                int second = question.steps().get(order.get(j)).place();
                balance += first < second ? 1 : -1;
                pairs++;
            }
        }
        return new Grade.Scored(Math.max(0, (double) balance / pairs));
    }

    private static Grade typed(TypedQuestion question, Response response) {
        if (!(response instanceof Response.Written(String text))) {
            throw misfit(question, response);
        }
        boolean right = switch (question) {
            case ShortAnswer words -> Typed.right(words, text);
            case NumberAnswer number -> TypedNumber.right(number, text);
        };
        return new Grade.Scored(right ? 1 : 0);
    }

    private static Grade writing(OpenQuestion question, Response response) {
        return switch (response) {
            case Response.Written _ -> new Grade.AwaitsMark();
            case Response.Chosen _, Response.ChosenSeveral _, Response.Matched _, Response.Ordered _ ->
                throw misfit(question, response);
        };
    }

    private static IllegalArgumentException misfit(Question question, Response response) {
        return new IllegalArgumentException(
                response + " cannot answer a " + question.form().id() + " question: " + question.stem());
    }
}
