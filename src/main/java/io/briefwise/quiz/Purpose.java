package io.briefwise.quiz;

/** What a quiz is for, and with it when its feedback is given. */
public enum Purpose {
    /** On the whole brief; all feedback after submission. */
    QUIZ,
    /** A few questions after reading one section; feedback on each as soon as it is answered, and the first answer counts. */
    SECTION_CHECK;

    /** Whether a question's key and reasons are shown as soon as it is answered. */
    public boolean feedbackAtOnce() {
        return this == SECTION_CHECK;
    }
}
