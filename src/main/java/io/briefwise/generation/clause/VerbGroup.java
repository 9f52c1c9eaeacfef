package io.briefwise.generation.clause;

import java.util.List;

/**
 * The verbs of a clause.
 *
 * @param auxiliaries auxiliaries and copula in order: "may have been"
 * @param main index of the word that carries the meaning: a verb, or the adjective or noun after a copula
 * @param negative whether "not", "no longer" or the like stands with it
 * @param passive whether the subject undergoes what the verb says
 */
public record VerbGroup(List<Integer> auxiliaries, int main, boolean negative, boolean passive) {

    public VerbGroup {
        auxiliaries = List.copyOf(auxiliaries);
    }

    /** The token that carries tense and agrees with the subject. */
    public int finite() {
        return auxiliaries.isEmpty() ? main : auxiliaries.getFirst();
    }
}
