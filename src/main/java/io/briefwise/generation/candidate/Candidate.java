package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Matching;
import io.briefwise.question.MultipleChoice;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Ordering;
import io.briefwise.question.Question;
import io.briefwise.question.TypedQuestion;
import java.util.List;

/**
 * A question before it is checked.
 *
 * @param question as a learner would get it; the key comes first where the order is free
 * @param source the sentence that it asks about
 * @param answers what its options are
 */
public record Candidate(Question question, TextSentence source, Answers answers) {

    public String stem() {
        return question.stem();
    }

    public List<Option> options() {
        return switch (question) {
            case ClosedQuestion closed -> closed.options();
            case MultipleChoice choice -> choice.options();
            case Matching _, Ordering _, TypedQuestion _, OpenQuestion _ -> List.of();
        };
    }

    /** The text of the right option, of the first of several; empty where there are no options. */
    public String key() {
        return options().stream()
                .filter(Option::key)
                .map(Option::text)
                .findFirst()
                .orElse("");
    }

    public List<Option> distractors() {
        return options().stream().filter(option -> !option.key()).toList();
    }
}
