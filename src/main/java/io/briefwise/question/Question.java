package io.briefwise.question;

/** A question on a brief: closed, with options and one key, or open, with a rubric. */
public sealed interface Question permits ClosedQuestion, OpenQuestion {

    Head head();

    Form form();

    default String stem() {
        return head().stem();
    }
}
