package io.briefwise.attempt;

import java.time.Instant;

/** What became of a learner's wish to take a quiz. */
public sealed interface Begun {

    /** A new attempt begins. */
    record Started(AttemptId attempt) implements Begun {}

    /** The one that was begun goes on. */
    record Resumed(AttemptId attempt) implements Begun {}

    /** It opens later. */
    record NotYet(Instant opens) implements Begun {}

    /** It is closed, and late work is not taken, or no longer. */
    record Closed() implements Begun {}

    /**
     * All attempts that are allowed were made.
     *
     * @param last the last of them
     */
    record NoneLeft(AttemptId last) implements Begun {}
}
