package io.briefwise.language;

import java.util.List;

/** Turns a paragraph into analysed sentences. */
public interface Annotator {

    /** The sentences of a paragraph in order; a text without a word has none. */
    List<Sentence> annotate(String paragraph);
}
