package io.briefwise.question;

/**
 * One of the answers to choose from.
 *
 * @param text what is shown
 * @param role why it is offered; exactly the right ones are {@link Role#KEY}
 * @param why the reason it is right or wrong, in a sentence that a learner understands and that points at the text
 */
public record Option(String text, Role role, String why) {

    public Option {
        if (text.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("an option needs a text and a reason: \"" + text + "\", \"" + why + '"');
        }
    }

    public boolean key() {
        return role == Role.KEY;
    }
}
