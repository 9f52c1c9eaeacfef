package io.briefwise.ui.parts;

import io.briefwise.brief.Span;

/**
 * Something lit up in a text.
 *
 * @param span where
 * @param kind what it stands for
 */
public record Marking(Span span, Kind kind) {

    /** What a lit place stands for; each differs by pattern as well as by colour. */
    public enum Kind {
        /** What the key rests on: underlined, with a wash. */
        EVIDENCE("evidence"),
        /** What the learner chose: a wavy line. */
        CHOSEN("mine"),
        /** Wrong answers that rest on the place, from few to many. */
        WARM_1("w1"),
        WARM_2("w2"),
        WARM_3("w3"),
        WARM_4("w4");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        String className() {
            return className;
        }
    }
}
