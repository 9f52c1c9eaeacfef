package io.briefwise.feedback;

import java.util.Set;

/** Says which words lie close to a word in meaning. */
interface Neighbours {

    /** Words that may stand for the lemma: synonyms, close relatives, and words derived from it. */
    Set<String> of(String lemma);
}
