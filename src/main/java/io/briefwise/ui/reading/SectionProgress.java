package io.briefwise.ui.reading;

/**
 * How far a learner is with one section.
 *
 * @param read whether it, or one after it, was opened
 * @param answered how many questions of its check have an answer
 * @param questions how many its check has, 0 without a check
 */
record SectionProgress(boolean read, int answered, int questions) {

    /** Opening the section is one step, each question of its check another. */
    double share() {
        return ((read ? 1.0 : 0) + answered) / (1 + questions);
    }
}
