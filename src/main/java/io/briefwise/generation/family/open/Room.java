package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.stream.Stream;

/** How many questions of one form a text has room for: more would ask the same again. */
final class Room {

    private static final int WORDS = 350;

    private Room() {}

    /** The first of them, at least one. */
    static List<Candidate> in(Passage passage, Stream<Candidate> candidates) {
        return candidates.limit(1 + passage.brief().words() / WORDS).toList();
    }
}
