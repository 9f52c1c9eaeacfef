package io.briefwise.doubt;

import io.briefwise.account.PersonId;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.AttemptResult;
import io.briefwise.attempt.Attempts;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * A learner's doubts. One can be raised about a question of an attempt that was set by a class and is handed in: only then
 * does its answer no longer change, and is there somebody to read it. Practice is private, and stays so.
 */
@Service
public class Doubts {

    private final DoubtTable table;
    private final Attempts attempts;
    private final Clock clock;

    Doubts(DoubtTable table, Attempts attempts, Clock clock) {
        this.table = table;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether its learner can doubt the questions of an attempt. */
    public static boolean welcome(AttemptResult result, PersonId learner) {
        return result.learner().equals(learner) && result.assignment() != null && result.submittedAt() != null;
    }

    /**
     * Says that a question is wrong. A learner doubts a question once: where they did before, in whichever attempt, that
     * doubt stays as it is and is the answer.
     *
     * @throws IllegalArgumentException if the attempt is not one whose questions can be doubted, does not ask the question,
     *     or the words are too many, or missing where the reason is another
     */
    public Doubt raise(AttemptId attempt, QuestionVersionId question, PersonId learner, Reason reason, String said) {
        AttemptResult result = attempts.result(attempt, learner);
        AssignmentId assignment = result.assignment();
        if (assignment == null || !welcome(result, learner)) {
            throw new IllegalArgumentException("attempt " + attempt + " leaves nothing to doubt");
        }
        if (result.reviewed().stream().noneMatch(one -> one.question().id().equals(question))) {
            throw new IllegalArgumentException("attempt " + attempt + " does not ask " + question);
        }
        Doubt fresh = new Doubt(
                DoubtId.fresh(),
                assignment,
                attempt,
                question,
                learner,
                reason,
                said.strip(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        try {
            table.insert(fresh);
            return fresh;
        } catch (DuplicateKeyException again) {
            return table.of(learner, question).orElseThrow(() -> again);
        }
    }

    /** What a learner said of a question, and what was answered. */
    public Optional<Doubt> of(PersonId learner, QuestionVersionId question) {
        return table.of(learner, question);
    }

    /** Takes a doubt of one's own back, after which it can be raised again; false once it is answered. */
    public boolean takeBack(DoubtId id, PersonId learner) {
        return table.remove(id, learner);
    }
}
