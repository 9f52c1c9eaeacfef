package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AnswerLog;
import io.briefwise.attempt.LogState;
import io.briefwise.attempt.LoggedAnswer;
import io.briefwise.brief.BriefId;
import io.briefwise.question.QuestionVersionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a learner's log together with the questions it names. */
@Component
class Histories {

    private final AnswerLog log;
    private final Questions questions;

    Histories(AnswerLog log, Questions questions) {
        this.log = log;
        this.questions = questions;
    }

    LogState state(PersonId learner) {
        return log.state(learner);
    }

    /** In the order in which the answers were given. */
    List<Answered> of(PersonId learner) {
        List<LoggedAnswer> answers = log.of(learner);
        Map<QuestionVersionId, BriefId> named = new LinkedHashMap<>();
        answers.forEach(answer -> named.put(answer.question(), answer.brief()));
        Map<QuestionVersionId, Asked> asked =
                questions.of(named).stream().collect(Collectors.toMap(Asked::id, Function.identity()));
        return Answered.of(answers.stream()
                .map(answer -> new Answered.Entry(answer, Objects.requireNonNull(asked.get(answer.question()))))
                .toList());
    }
}
