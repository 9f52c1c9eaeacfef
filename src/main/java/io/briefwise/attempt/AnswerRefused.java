package io.briefwise.attempt;

/** The answer was not stored; what was stored before stays. */
public record AnswerRefused(Reason reason) implements Saved {

    /** Why an answer is refused. */
    public enum Reason {
        /** The attempt was handed in. */
        SUBMITTED,
        /** The time is over, and late answers are not taken, or no longer. */
        TIME_IS_UP,
        /** The feedback on this question was already given, and the answer before it counts. */
        FEEDBACK_GIVEN,
        /** Its section opens once the questions on the one before are answered. */
        SECTION_CLOSED
    }
}
