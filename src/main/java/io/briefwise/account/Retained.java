package io.briefwise.account;

/** What an administrator may set an end to; each is named under {@code administration.retained.<name>}. */
public enum Retained {
    /** Private practice: it goes. */
    PRACTICE,
    /** Work handed in for a class: it loses its learner and every written word. */
    CLASS_WORK,
    /** The account of somebody who has not signed in for so long: it goes, with everything that {@link PersonalData} says. */
    IDLE_ACCOUNTS,
    /** The record of acts. */
    RECORD
}
