package io.briefwise.account;

/** What a person may do; each includes nothing of the others. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR
}
