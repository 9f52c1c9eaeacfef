package io.briefwise.generation.check;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import java.util.List;
import java.util.Optional;

/** One thing that can be wrong with a question. */
public interface Check {

    /** Its stable name, kept with every candidate it objected to. */
    String id();

    /** What is wrong with the candidate, if anything. */
    Optional<Objection> objection(Candidate candidate, Passage passage);

    /** Questions it lets pass; at least one. */
    List<CheckExample> good();

    /** Questions it objects to; at least one. */
    List<CheckExample> bad();
}
