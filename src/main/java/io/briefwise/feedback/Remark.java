package io.briefwise.feedback;

import java.util.List;

/**
 * One thing to be said of a draft.
 *
 * @param kind what
 * @param paragraphs the numbers of the paragraphs that it is about, in their order; empty where it is about none
 */
public record Remark(Kind kind, List<Integer> paragraphs) {

    /** What can be said, the most pressing first. */
    public enum Kind {
        /** A long stretch stands in the text word for word. */
        COPIED(false),
        /** It says more surely what the text says with reserve. */
        CERTAINTY_RAISED(false),
        NO_POSITION(false),
        NO_REASON(false),
        /** It does not draw on what some paragraphs say that bears on the question. */
        TEXT_NOT_YET(false),
        NO_CITATION(false),
        /** It draws on it in part. */
        TEXT_IN_PART(false),
        NO_OTHER_SIDE(false),
        POSITION(true),
        REASON(true),
        TEXT(true),
        CITATION(true),
        OTHER_SIDE(true),
        CERTAINTY_KEPT(true);

        private final boolean done;

        Kind(boolean done) {
            this.done = done;
        }

        /** Whether it is something done well; else it is something to think about. */
        public boolean isDone() {
            return done;
        }
    }

    public Remark {
        paragraphs = List.copyOf(paragraphs);
    }

    Remark(Kind kind) {
        this(kind, List.of());
    }
}
