package io.briefwise.account;

/** Why somebody did not get what they asked for at the door; each has its sentence under {@code access.refusal.<name>}. */
public enum AccessRefusal {
    UNUSABLE_NAME,
    UNUSABLE_EMAIL,
    /** Told only to the first administrator, who holds a secret; nobody else learns who is registered. */
    EMAIL_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,
    PASSWORD_TELLS_ADDRESS,
    /** The present password, asked for before a new one is set, does not fit. */
    WRONG_PASSWORD,
    REGISTRATION_CLOSED,
    /** The link or token is unknown, used or too old. */
    LINK_DEAD
}
