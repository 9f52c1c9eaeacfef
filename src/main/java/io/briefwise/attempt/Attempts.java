package io.briefwise.attempt;

import io.briefwise.account.PersonId;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.question.QuestionVersionId;
import io.briefwise.question.Response;
import io.briefwise.quiz.QuizId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Taking quizzes. Whoever asks is named in each call: an attempt of somebody else is as if it did not exist
 * ({@link NoSuchAttempt}), but an instructor may read the result of one that was set for their class.
 */
@Service
public class Attempts {

    private final Access access;
    private final Beginning beginning;
    private final Answering answering;
    private final AttemptReader reader;

    Attempts(Access access, Beginning beginning, Answering answering, AttemptReader reader) {
        this.access = access;
        this.beginning = beginning;
        this.answering = answering;
        this.reader = reader;
    }

    /**
     * Begins an attempt, or goes on with the one that was begun. A quiz can be begun again once it is handed in, a section
     * check is taken once.
     *
     * @param assignment the assignment it is taken for, null where the learner takes it unasked
     * @throws IllegalArgumentException if there is no such quiz, or the assignment is not one of the learner's for it
     */
    public AttemptId startOrResume(QuizId quiz, PersonId learner, @Nullable AssignmentId assignment) {
        return beginning.startOrResume(quiz, learner, assignment);
    }

    /** The questions without keys, and the answers so far; for the learner only. */
    public AttemptSheet sheet(AttemptId id, PersonId asker) {
        return reader.sheet(access.own(id, asker));
    }

    /** As {@link #answer(AttemptId, PersonId, QuestionVersionId, Response, Certainty)}, nothing said of certainty. */
    public Saved answer(AttemptId id, PersonId learner, QuestionVersionId question, Response response) {
        return answering.answer(id, learner, question, response, null);
    }

    /**
     * Stores an answer in a transaction of its own: when this returns a {@link Receipt}, the answer is on the disk. A
     * later answer to the same question takes its place, unless feedback on the first was already given.
     *
     * @throws IllegalArgumentException if the quiz does not ask the question, or the response does not fit it
     */
    public Saved answer(
            AttemptId id,
            PersonId learner,
            QuestionVersionId question,
            Response response,
            @Nullable Certainty certainty) {
        return answering.answer(id, learner, question, response, certainty);
    }

    /** Hands the attempt in, graded; a second time nothing happens. */
    public void submit(AttemptId id, PersonId learner) {
        answering.submit(id, learner);
    }

    /** Everything that may be known by now, for the learner and, once it is handed in, for an instructor of the class. */
    public AttemptResult result(AttemptId id, PersonId asker) {
        AttemptRow attempt = access.readable(id, asker);
        return reader.result(attempt, access.marks(attempt, asker));
    }

    /** A learner's attempts, newest first, section checks included. */
    public List<AttemptCard> of(PersonId learner) {
        return reader.cards(learner);
    }
}
