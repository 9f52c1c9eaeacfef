package io.briefwise.account;

/** Applications as people type them. */
final class Applications {

    static final String PASSWORD = "a sentence to remember";

    private Applications() {}

    static Application of(String email) {
        return new Application("Mira Kant", email, PASSWORD);
    }
}
