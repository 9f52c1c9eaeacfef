package io.briefwise.question;

import java.util.List;

/** A sentence with one gap, written as {@link #GAP}, to be filled from the options. */
public record Cloze(Head head, List<Option> options) implements ClosedQuestion {

    /** The gap has one length, so that it does not give the length of the key away. */
    public static final String GAP = "_____";

    public Cloze {
        options = OneKey.among(options, head.stem());
        if (!head.stem().contains(GAP)
                || head.stem().indexOf(GAP) != head.stem().lastIndexOf(GAP)) {
            throw new IllegalArgumentException("a cloze has one gap: " + head.stem());
        }
    }

    @Override
    public Form form() {
        return Form.CLOZE;
    }
}
