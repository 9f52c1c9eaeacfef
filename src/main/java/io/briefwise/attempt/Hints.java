package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hints to an open question, one after the other. They cost nothing, but which of them were asked for is kept, and none
 * leaves the server before it is asked for.
 */
@Service
public class Hints {

    private final Access access;
    private final HintTable asked;
    private final Paper paper;

    Hints(Access access, HintTable asked, Paper paper) {
        this.access = access;
        this.asked = asked;
        this.paper = paper;
    }

    /**
     * Those that the learner asked for, in their order.
     *
     * @throws NoSuchAttempt if the attempt is not theirs
     */
    public List<String> asked(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        List<String> all = all(access.own(attempt, learner), question);
        return all.subList(0, Math.min(asked.asked(attempt, question), all.size()));
    }

    /**
     * The next one, kept as asked for; nothing after the last, and nothing once the attempt is handed in.
     *
     * @throws NoSuchAttempt if the attempt is not theirs
     * @throws IllegalArgumentException if its quiz does not ask the question
     */
    @Transactional
    public Optional<String> next(AttemptId attempt, PersonId learner, QuestionVersionId question) {
        AttemptRow row = access.ownLocked(attempt, learner);
        List<String> all = all(row, question);
        int given = asked.asked(attempt, question);
        if (!row.stored().open() || given >= all.size()) {
            return Optional.empty();
        }
        asked.add(attempt, question, given + 1);
        return Optional.of(all.get(given));
    }

    private List<String> all(AttemptRow attempt, QuestionVersionId question) {
        if (!paper.quiz(attempt.quiz()).questions().contains(question)) {
            throw new IllegalArgumentException("quiz " + attempt.quiz() + " does not ask " + question);
        }
        return paper.question(question) instanceof OpenQuestion open ? open.hints() : List.of();
    }
}
