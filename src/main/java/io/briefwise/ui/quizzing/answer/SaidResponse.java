package io.briefwise.ui.quizzing.answer;

import io.briefwise.attempt.Task;
import io.briefwise.question.Response;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody answered, in the words of the question, a line for each part of it. */
public final class SaidResponse {

    private SaidResponse() {}

    /** @throws IllegalArgumentException if the response does not fit the task */
    public static List<String> of(Words words, Task task, Response response) {
        return switch (response) {
            case Response.Chosen(int option) -> List.of(options(task).get(option));
            case Response.ChosenSeveral(List<Integer> chosen) ->
                chosen.stream().map(options(task)::get).toList();
            case Response.Matched(List<Integer> answers) -> matched(words, (Task.Match) task, answers);
            case Response.Ordered(List<Integer> order) ->
                IntStream.range(0, order.size())
                        .mapToObj(place -> words.say(
                                "quizzing.said.step",
                                place + 1,
                                ((Task.Order) task).steps().get(order.get(place))))
                        .toList();
            case Response.Written(String text) -> List.of(text);
        };
    }

    private static List<String> matched(Words words, Task.Match task, List<Integer> answers) {
        return IntStream.range(0, answers.size())
                .filter(prompt -> answers.get(prompt) != Response.Matched.OPEN)
                .mapToObj(prompt -> words.say(
                        "quizzing.said.match",
                        task.prompts().get(prompt),
                        task.answers().get(answers.get(prompt))))
                .toList();
    }

    private static List<String> options(Task task) {
        return switch (task) {
            case Task.ChooseOne(List<String> options) -> options;
            case Task.ChooseSeveral(List<String> options, int _) -> options;
            case Task.MarkOne(List<String> sentences) -> sentences;
            case Task.Match _, Task.Order _, Task.Type _, Task.Write _ ->
                throw new IllegalArgumentException("no options in " + task);
        };
    }
}
