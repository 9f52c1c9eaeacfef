package io.briefwise.generation.family.marking;

import io.briefwise.generation.passage.TextSentence;
import java.util.Set;

/**
 * What a sentence does in the text, as an answer among others.
 *
 * @param sought how its words show it
 * @param circle the deeds that may stand beside it: those of an argument or those of a report
 * @param cue whether its cue may be read in the question
 * @param near the names of deeds that are hard to tell from it
 * @param put how an option has it, to follow "It"
 */
record Deed(Sought sought, String circle, Quoting cue, Set<String> near, String put) {

    enum Quoting {
        QUOTED,
        /** It would answer the question: only what stands before it may be quoted. */
        HIDDEN,
        /** One small word shows the deed, so that finding it would be no task. */
        NEVER
    }

    Deed {
        near = Set.copyOf(near);
    }

    String id() {
        return sought.id();
    }

    /** Whether it is plainly wrong of a sentence that does another. */
    boolean isWrongBeside(Deed right, TextSentence sentence) {
        return circle.equals(right.circle)
                && !id().equals(right.id())
                && !near.contains(right.id())
                && !right.near.contains(id())
                && !sought.mightBe(sentence);
    }

    String option() {
        return "It " + put;
    }
}
