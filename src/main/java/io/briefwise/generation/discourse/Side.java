package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import java.util.Optional;

/**
 * One of two statements tied together in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param words what it says, to follow "that", a pronoun for the other's subject replaced
 * @param clause its clause where the parse agrees, so that a question can be made of it
 */
public record Side(int first, int last, String words, Optional<Clause> clause) {

    private static final String HEDGED =
            "(?s).*\\b(may|might|could|can|cannot|likely|unlikely|appears?|seems?|probably|perhaps"
                    + "|possibl[ey]|would|will|should|must|ought|needs?|doubtful)\\b.*";

    /** Whether it is stated as it is: not hedged, foretold or urged. */
    public boolean plain() {
        return !words.matches(HEDGED);
    }

    public boolean advises() {
        return words.matches("(?s).*\\b(should|must|ought to|needs? to)\\b.*");
    }

    /** Whether it looks back from a moment that only its neighbours name: "had introduced". */
    public boolean looksBack() {
        return words.matches("(?s).*\\bhad (\\w+ )?\\w+(ed|en|wn|ne|lt|ld|pt|de|un)\\b.*");
    }
}
