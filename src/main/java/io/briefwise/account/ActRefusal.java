package io.briefwise.account;

/** Why an administrator's act was not done; each has its sentence under {@code administration.refusal.<name>}. */
public enum ActRefusal {
    /** Nobody could administer any more. */
    LAST_ADMINISTRATOR,
    UNKNOWN_PERSON,
    /** Deactivated people get no link; reactivate them first. */
    NOT_ACTIVE
}
