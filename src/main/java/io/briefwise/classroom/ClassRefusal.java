package io.briefwise.classroom;

/** Why a wish about a class was not met; each has its sentence under {@code access.class-refusal.<name>}. */
public enum ClassRefusal {
    /** No class has this join code, or no longer. */
    UNKNOWN_CODE,
    /** Only learners join classes. */
    NOT_A_LEARNER,
    /** Only instructors have classes. */
    NOT_AN_INSTRUCTOR,
    /** The class is somebody else's. */
    NOT_YOUR_CLASS,
    /** The name is empty or longer than 120 characters. */
    UNUSABLE_NAME,
    /** The day it opens is not before the day it is due. */
    DATES_CROSSED
}
