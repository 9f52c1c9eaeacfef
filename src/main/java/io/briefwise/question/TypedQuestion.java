package io.briefwise.question;

/** A question answered with a few typed characters, and graded without a person. */
public sealed interface TypedQuestion extends Question permits ShortAnswer, NumberAnswer {

    /** The right answer as it is shown; others may be accepted too. */
    String right();
}
