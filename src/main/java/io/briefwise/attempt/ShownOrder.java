package io.briefwise.attempt;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order the parts of a task stand. Where their own says something they keep it: true, false and not stated,
 * sentences of a paragraph, and steps, whose order was made not to be the right one.
 */
final class ShownOrder {

    private ShownOrder() {}

    static List<Integer> of(Task task, BankedQuestion asked, Sitting sitting) {
        boolean shuffled = sitting.conduct().layout().shuffleOptions();
        long seed = sitting.row().seed();
        return switch (task) {
            case Task.ChooseOne(List<String> options) ->
                shuffled && asked.question().form() != Form.TRUE_FALSE_NOT_STATED
                        ? Draw.order(options.size(), asked.id(), seed)
                        : asMade(options.size());
            case Task.ChooseSeveral(List<String> options, int _) ->
                shuffled ? Draw.order(options.size(), asked.id(), seed) : asMade(options.size());
            case Task.Match(List<String> _, List<String> answers) ->
                shuffled ? Draw.order(answers.size(), asked.id(), seed) : asMade(answers.size());
            case Task.MarkOne(List<String> sentences) -> asMade(sentences.size());
            case Task.Order(List<String> steps) -> asMade(steps.size());
            case Task.Type _, Task.Write _ -> List.of();
        };
    }

    private static List<Integer> asMade(int parts) {
        return IntStream.range(0, parts).boxed().toList();
    }
}
