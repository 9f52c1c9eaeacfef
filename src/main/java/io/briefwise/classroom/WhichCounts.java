package io.briefwise.classroom;

/** Which of several attempts counts. */
public enum WhichCounts {
    BEST,
    AVERAGE,
    FIRST,
    LAST
}
