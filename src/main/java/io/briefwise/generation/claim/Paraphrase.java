package io.briefwise.generation.claim;

import java.util.List;
import java.util.Optional;

/** Says what a clause says in other words; where it cannot change enough of them, it says nothing. */
public final class Paraphrase {

    private static final int ENOUGH = 2;
    /** A change in so many words at the least. */
    private static final int WORDS_FOR_ONE = 9;

    private Paraphrase() {}

    public static Optional<String> of(Stated stated) {
        return Optional.of(retold(stated))
                .filter(retold -> retold.changes() >= ENOUGH
                        && retold.changes() * WORDS_FOR_ONE >= retold.text().split(" ").length)
                .map(Retelling::text);
    }

    private static Retelling retold(Stated stated) {
        Optional<String> moved = WordOrder.changed(stated.words(), stated.clause());
        Retelling retold = Rewording.of(moved.orElse(stated.words()), stated.clause(), List.of());
        return new Retelling(retold.text(), retold.changes() + (moved.isPresent() ? 1 : 0));
    }
}
