package io.briefwise.grading;

/** What an answer is worth. */
public sealed interface Grade {

    /**
     * Marked.
     *
     * @param fraction of the question's full mark, 0 to 1
     */
    record Scored(double fraction) implements Grade {

        public Scored {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("a fraction lies between 0 and 1, not at " + fraction);
            }
        }

        public boolean right() {
            return fraction == 1;
        }
    }

    /** A person has to mark it. */
    record AwaitsMark() implements Grade {}
}
