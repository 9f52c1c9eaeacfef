package io.briefwise.generation;

import io.briefwise.question.Question;
import io.briefwise.question.argument.ArgumentMap;
import java.util.List;

/**
 * What came of a brief.
 *
 * @param set what a learner would get, under the rules for a set
 * @param reserve the rest of the bank: good questions that the set had no room for
 * @param rejected candidates that a check objected to
 * @param argument the argument of the text
 * @param timing how long it took
 */
public record Generation(
        List<Question> set, List<Question> reserve, List<Rejected> rejected, ArgumentMap argument, Timing timing) {

    public Generation {
        set = List.copyOf(set);
        reserve = List.copyOf(reserve);
        rejected = List.copyOf(rejected);
    }
}
