package io.briefwise.ui.home;

import io.briefwise.attempt.AttemptCard;
import io.briefwise.attempt.AttemptId;
import io.briefwise.attempt.Mark;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AssignmentId;
import io.briefwise.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that a learner has to do or has begun.
 *
 * @param quiz what is asked
 * @param classroom the name of the class it was set for, null where the learner took it unasked
 * @param assignment null where the learner took it unasked
 * @param due until when it counts as in time, null where there is no date
 * @param state how far the learner is
 */
record Task(
        Quiz quiz,
        @Nullable String classroom,
        @Nullable AssignmentId assignment,
        @Nullable Instant due,
        State state) {

    /** How far a learner is with a quiz. */
    sealed interface State {

        /** Not yet open. */
        record Closed(Instant opens) implements State {}

        record Untouched() implements State {}

        record Begun(int answered, Instant startedAt) implements State {}

        record HandedIn(AttemptId attempt, @Nullable Mark mark) implements State {}
    }

    static Task of(Assignment assignment, Quiz quiz, String classroom, List<AttemptCard> attempts, Instant now) {
        return new Task(quiz, classroom, assignment.id(), assignment.due(), stateOf(assignment, attempts, now));
    }

    /** A quiz begun unasked. */
    static Task of(AttemptCard attempt) {
        return new Task(attempt.quiz(), null, null, null, new State.Begun(attempt.answered(), attempt.startedAt()));
    }

    boolean open() {
        return switch (state) {
            case State.Untouched _, State.Begun _ -> true;
            case State.Closed _, State.HandedIn _ -> false;
        };
    }

    boolean begun() {
        return state instanceof State.Begun;
    }

    private static State stateOf(Assignment assignment, List<AttemptCard> attempts, Instant now) {
        List<AttemptCard> taken = attempts.stream()
                .filter(attempt -> assignment.id().equals(attempt.assignment()))
                .toList();
        // a second attempt under way comes before the first that was handed in
        for (AttemptCard attempt : taken) {
            if (!attempt.submitted()) {
                return new State.Begun(attempt.answered(), attempt.startedAt());
            }
        }
        if (!taken.isEmpty()) {
            return new State.HandedIn(taken.getFirst().id(), taken.getFirst().mark());
        }
        Instant opens = assignment.opens();
        return opens == null || assignment.isOpenAt(now) ? new State.Untouched() : new State.Closed(opens);
    }
}
