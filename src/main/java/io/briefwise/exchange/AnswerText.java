package io.briefwise.exchange;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.Response;
import io.briefwise.question.TypedQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a learner answered, in the words that stood before them. */
final class AnswerText {

    private static final String BETWEEN = "; ";

    private AnswerText() {}

    static String of(Question question, Response response) {
        return switch (response) {
            case Response.Written(String text) -> text;
            case Response.Chosen(int option) -> at(options(question), option);
            case Response.ChosenSeveral(List<Integer> chosen) ->
                chosen.stream().map(option -> at(options(question), option)).collect(Collectors.joining(BETWEEN));
            case Response.Matched(List<Integer> answers) -> matched(question, answers);
            case Response.Ordered(List<Integer> steps) ->
                steps.stream().map(step -> at(options(question), step)).collect(Collectors.joining(BETWEEN));
        };
    }

    private static String matched(Question question, List<Integer> answers) {
        if (!(question instanceof Matching matching)) {
            return "";
        }
        return IntStream.range(0, Math.min(answers.size(), matching.prompts().size()))
                .filter(prompt -> answers.get(prompt) != Response.Matched.OPEN)
                .mapToObj(prompt ->
                        matching.prompts().get(prompt).text() + " → " + at(matching.answers(), answers.get(prompt)))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> options(Question question) {
        return switch (question) {
            case ClosedQuestion closed ->
                closed.options().stream().map(Option::text).toList();
            case MultipleChoice several ->
                several.options().stream().map(Option::text).toList();
            case Ordering ordering ->
                ordering.steps().stream().map(Ordering.Step::text).toList();
            case Matching _, TypedQuestion _, OpenQuestion _ -> List.of();
        };
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
