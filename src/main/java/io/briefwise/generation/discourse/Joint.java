package io.briefwise.generation.discourse;

import io.briefwise.generation.passage.TextSentence;

/**
 * Two statements of one sentence and the connective between them, each of which can be understood by itself.
 *
 * @param sentence where they stand
 * @param connective the tie
 * @param focus the adverb before it: "mainly" because; empty if there is none
 * @param main the statement that the tie hangs on
 * @param tied the statement that the connective opens
 */
public record Joint(TextSentence sentence, Connective connective, String focus, Side main, Side tied) {

    public Relation relation() {
        return connective.relation();
    }

    /** Whether the connective's clause comes before the one it hangs on: "Although the science was open, …". */
    public boolean tiedFirst() {
        return tied.clause().first() < main.clause().first();
    }
}
