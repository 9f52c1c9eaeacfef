package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import java.util.List;
import java.util.Optional;

/** Says what a clause says in other words; where it cannot change enough of them, it says nothing. */
public final class Paraphrase {

    private static final int TURNED = 2;
    private static final int ENOUGH = 2;
    /** A change in so many words at the least. */
    private static final int WORDS_FOR_ONE = 9;

    private Paraphrase() {}

    public static Optional<String> of(Clause clause) {
        return retold(clause)
                .filter(retold -> retold.changes() >= ENOUGH
                        && retold.changes() * WORDS_FOR_ONE >= retold.text().split(" ").length)
                .map(Retelling::text);
    }

    private static Optional<Retelling> retold(Clause clause) {
        Optional<String> own = Proposition.of(clause);
        Optional<String> turned = Turning.of(clause).flatMap(text -> Proposition.of(text.strip(), clause));
        Optional<String> moved = own.flatMap(words -> WordOrder.changed(words, clause));
        int changes = turned.isPresent() ? TURNED : moved.isPresent() ? 1 : 0;
        return turned.or(() -> moved)
                .or(() -> own)
                .map(words -> Rewording.of(words, clause, List.of()))
                .map(retold -> new Retelling(retold.text(), retold.changes() + changes));
    }
}
