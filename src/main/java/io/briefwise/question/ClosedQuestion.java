package io.briefwise.question;

import java.util.List;

/** A question with options to choose from, exactly one of which is the key. */
public sealed interface ClosedQuestion extends Question permits SingleChoice, Judgement, Cloze, MarkTheSentence {

    List<Option> options();

    /** The zero-based index of the one right option. */
    default int keyIndex() {
        for (int i = 0; i < options().size(); i++) {
            if (options().get(i).key()) {
                return i;
            }
        }
        throw new IllegalStateException("no key: " + stem());
    }
}
