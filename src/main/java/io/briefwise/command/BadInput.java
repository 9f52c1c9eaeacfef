package io.briefwise.command;

/** What the caller gave cannot be worked with; the message is the one line that says why. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
