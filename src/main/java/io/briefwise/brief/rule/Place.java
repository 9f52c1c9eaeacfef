package io.briefwise.brief.rule;

/** Where in a text a line stands. */
public enum Place {
    /** Before the first paragraph of running text. */
    HEAD,
    /** Amid the running text. */
    BODY,
    /** After the running text, or at its very end. */
    TAIL
}
