package io.briefwise.generation.candidate;

import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Option;
import io.briefwise.question.Question;
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
        return question instanceof ClosedQuestion closed ? closed.options() : List.of();
    }

    /** The text of the right option; empty for an open question. */
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
