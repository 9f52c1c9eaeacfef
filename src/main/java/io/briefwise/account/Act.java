package io.briefwise.account;

/** An act on somebody's account that is kept on record. */
public enum Act {
    FIRST_ADMINISTRATOR,
    ROLE_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    RESET_LINK_ISSUED,
    PASSWORD_RESET,
    /** A cookie of the person turned up twice; the device was signed out. */
    DEVICE_COPIED
}
