package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.QuizId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Taking quizzes. Whoever asks is named in each call: an attempt of somebody else is as if it did not exist
 * ({@link NoSuchAttempt}), but an instructor may read the result of one that was set for their class.
 */
@Service
public class Attempts {

    private final Beginning beginning;
    private final Answering answering;
    private final Checking checking;
    private final Viewing viewing;

    Attempts(Beginning beginning, Answering answering, Checking checking, Viewing viewing) {
        this.beginning = beginning;
        this.answering = answering;
        this.checking = checking;
        this.viewing = viewing;
    }

    /**
     * Begins an attempt, or goes on with the one that was begun, if the dates and the number of attempts allow it.
     *
     * @param assignment the assignment it is taken for, null where the learner takes it unasked
     * @param wish how the learner wants to take it, null as the quiz says; an assignment says it itself
     * @throws IllegalArgumentException if there is no such quiz, or the assignment is not one of the learner's for it
     */
    public Begun begin(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment, @Nullable Conduct wish) {
        return beginning.begin(quiz, learner, assignment, wish);
    }

    /**
     * As {@link #begin}, for who wants to get to an attempt: the last, where no further one is allowed.
     *
     * @throws IllegalArgumentException also if it is not open
     */
    public AttemptId startOrResume(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment) {
        return switch (begin(quiz, learner, assignment, null)) {
            case Begun.Started(AttemptId attempt) -> attempt;
            case Begun.Resumed(AttemptId attempt) -> attempt;
            case Begun.NoneLeft(AttemptId last) -> last;
            case Begun.NotYet(Instant opens) ->
                throw new IllegalArgumentException("assignment " + assignment + " opens " + opens);
            case Begun.Closed() -> throw new IllegalArgumentException("assignment " + assignment + " is closed");
        };
    }

    /** The questions without keys, and the answers so far; for the learner only. */
    public AttemptSheet sheet(AttemptId id, PersonId asker) {
        return viewing.sheet(id, asker);
    }

    /**
     * Stores an answer in a transaction of its own: when this returns a {@link Receipt}, the answer is on the disk. It is
     * not settled by it, however the quiz is taken.
     *
     * @throws IllegalArgumentException if the attempt does not ask the question, or the response does not fit it
     */
    public Saved save(AttemptId id, PersonId learner, QuestionVersionId question, Answer answer) {
        return answering.save(id, learner, question, answer);
    }

    /**
     * Stores an answer as {@link #save} does and checks it, where the quiz explains answers one by one. The last answer that
     * is settled hands the attempt in, but for a practice.
     */
    public Checked check(AttemptId id, PersonId learner, QuestionVersionId question, Answer answer) {
        return checking.check(id, learner, question, answer);
    }

    /** Notes that the learner wants to come back to a question, or no longer; nothing once it is handed in. */
    public void flag(AttemptId id, PersonId learner, QuestionVersionId question, boolean flag) {
        answering.flag(id, learner, question, flag);
    }

    /** Hands the attempt in, graded; a second time nothing happens. */
    public void submit(AttemptId id, PersonId learner) {
        viewing.submit(id, learner);
    }

    /** Everything that may be known by now, for the learner and, once it is handed in, for an instructor of the class. */
    public AttemptResult result(AttemptId id, PersonId asker) {
        return viewing.result(id, asker);
    }

    /**
     * What a learner's attempts at an assignment come to, as its settings count them; empty while none has a mark that they
     * may know.
     */
    public Optional<CountedMark> counted(AssignmentId assignment, PersonId learner) {
        return viewing.counted(assignment, learner);
    }

    /** A learner's attempts, newest first, section checks included. */
    public List<AttemptCard> of(PersonId learner) {
        return viewing.cards(learner);
    }
}
