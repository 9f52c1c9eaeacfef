package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Optional;

/** Says what a clause says in other words; where it cannot change enough of them, it says nothing. */
public final class Paraphrase {

    private static final int TURNED = 2;
    private static final int ENOUGH = 2;
    /** A change in so many words at the least. */
    private static final int WORDS_FOR_ONE = 9;

    private Paraphrase() {}

    public static Optional<String> of(Passage passage, Stated stated) {
        return Optional.of(retold(passage, stated))
                .filter(retold -> retold.changes() >= ENOUGH
                        && retold.changes() * WORDS_FOR_ONE >= retold.text().split(" ").length)
                .map(Retelling::text);
    }

    /** For a statement among others that are changed as little: one change is enough. */
    public static Optional<String> lightly(Passage passage, Stated stated) {
        return Optional.of(retold(passage, stated))
                .filter(retold -> retold.changes() >= 1)
                .map(Retelling::text);
    }

    private static Retelling retold(Passage passage, Stated stated) {
        Clause clause = stated.clause();
        Optional<String> turned = Turning.of(clause).flatMap(text -> Proposition.of(text.strip(), clause, passage));
        Optional<String> moved = WordOrder.changed(stated.words(), clause);
        int changes = turned.isPresent() ? TURNED : moved.isPresent() ? 1 : 0;
        Retelling retold = Rewording.of(turned.or(() -> moved).orElse(stated.words()), clause, List.of());
        return new Retelling(retold.text(), retold.changes() + changes);
    }
}
