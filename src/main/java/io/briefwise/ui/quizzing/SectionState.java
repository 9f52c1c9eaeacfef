package io.briefwise.ui.quizzing;

/**
 * How a section stands in the rail beside questions.
 *
 * @param share 0 to 1
 * @param status the share in words
 */
record SectionState(double share, String status) {}
