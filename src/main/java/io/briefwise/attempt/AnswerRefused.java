package io.briefwise.attempt;

/** The answer was not stored; what was stored before stays. */
public record AnswerRefused(Reason reason) implements Saved {

    /** Why an answer is refused. */
    public enum Reason {
        /** The attempt was handed in. */
        SUBMITTED,
        /** The feedback on this question was already given, and the first answer counts. */
        FEEDBACK_GIVEN
    }
}
