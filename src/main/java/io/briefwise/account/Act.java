package io.briefwise.account;

/** An act on somebody's account or grades that is kept on record. */
public enum Act {
    FIRST_ADMINISTRATOR,
    ROLE_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    RESET_LINK_ISSUED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    /** A cookie of the person turned up twice; the device was signed out. */
    DEVICE_COPIED,
    /** Somebody left for good; the subject is nobody any more. */
    PERSON_ERASED,
    RETENTION_SET,
    /** An instructor gave an open answer its points. */
    MARKED,
    MARK_CHANGED,
    /** A quiz was set for a class; the subject is whoever set it. */
    ASSIGNED,
    /** Dates or settings of what was set for a class were changed; the subject is whoever changed them. */
    ASSIGNMENT_CHANGED,
    /** Somebody was granted more time or attempts; the subject is who granted it where it was the whole class. */
    ACCOMMODATED,
    /** An assignment closes later for somebody. */
    EXTENDED,
    /** An instructor answered a learner's word that a question is wrong. */
    DOUBT_SETTLED,
    /** An instructor took marks, answers or figures of a class away in a file; the subject is whoever took them. */
    EXPORTED
}
