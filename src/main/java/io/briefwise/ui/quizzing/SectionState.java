package io.briefwise.ui.quizzing;

/**
 * How a section stands in the rail beside questions.
 *
 * @param share 0 to 1
 * @param status the share in words
 * @param open whether it may be read
 */
record SectionState(double share, String status, boolean open) {

    static SectionState open(double share, String status) {
        return new SectionState(share, status, true);
    }

    /** It opens later, in a guided reading. */
    static SectionState closed(String status) {
        return new SectionState(0, status, false);
    }
}
