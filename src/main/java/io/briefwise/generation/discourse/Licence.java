package io.briefwise.generation.discourse;

/** What must hold besides the word itself, since many connectives have a second meaning. */
public enum Licence {
    NONE,
    /** A comma follows: "Still, …" and not "still waters". */
    COMMA,
    /** A clause follows at once: "But the ships …". */
    CLAUSE,
    /** Commas on both sides: "…, however, …" and not "however many". */
    COMMAS,
    /** It stands beside the finite verb: "is therefore". */
    VERB,
    /** It ends the sentence after a comma: "…, too." */
    END,
    /** The two clauses have subjects of one kind: "the first train …, while the second train …". */
    PARALLEL,
    /** A comma stands before it and the time of the verbs does not make it a word of time. */
    CAUSAL,
    /** "can", "could", "will" or "would" follows: "so that ships can pass". */
    MODAL,
    /** It follows a noun or its copula: "a fund intended to …". */
    NOUN
}
