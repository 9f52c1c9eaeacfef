package io.briefwise.quiz;

/** What a quiz is for, and with it when its feedback is given. */
public enum Purpose {
    /** On the whole brief; all feedback after submission. */
    QUIZ,
    /** A few questions after reading one section; feedback on each as soon as it is answered, and the first answer counts. */
    SECTION_CHECK,
    /** Picked for one learner, question by question while they answer; feedback at once. */
    PRACTICE,
    /** Picked for one learner from what is due; feedback at once. */
    REVIEW;

    /** Whether a question's key and reasons are shown as soon as it is answered. */
    public boolean feedbackAtOnce() {
        return this != QUIZ;
    }

    /** Whether it is made for one learner and one time, and so is no part of a lesson. */
    public boolean personal() {
        return this == PRACTICE || this == REVIEW;
    }
}
