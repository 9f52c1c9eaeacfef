package io.briefwise.attempt;

/** There is no such attempt, or none for the person who asks: nobody learns whether another's attempt exists. */
public class NoSuchAttempt extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchAttempt(AttemptId id) {
        super("no attempt " + id + " for whoever asks");
    }
}
