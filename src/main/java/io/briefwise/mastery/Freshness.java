package io.briefwise.mastery;

import io.briefwise.question.QuestionVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which questions a learner cannot know by heart.
 *
 * @param lately those that were answered in the last seven days
 */
record Freshness(Set<QuestionVersionId> lately) {

    static Freshness at(Instant now, List<Answered> history) {
        return new Freshness(history.stream()
                .filter(answered -> answered.at().isAfter(now.minus(Answered.BY_HEART)))
                .map(answered -> answered.asked().id())
                .collect(Collectors.toSet()));
    }

    List<Asked> among(List<Asked> questions) {
        return questions.stream().filter(asked -> !lately.contains(asked.id())).toList();
    }
}
