package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Questions that ask the same: of those with nearly one stem only the one held to be better stays in the bank. */
final class Twins {

    private static final double ALIKE = 0.8;

    private Twins() {}

    static List<Candidate> without(List<Candidate> bank) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : bank) {
            if (kept.stream()
                    .noneMatch(other -> other.question().head().family()
                                    == candidate.question().head().family()
                            && other.key().equals(candidate.key())
                            && likeness(other.stem(), candidate.stem()) >= ALIKE)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Jaccard's index over the stems of words: 1 for the same words, 0 for none in common. */
    static double likeness(String one, String other) {
        Set<String> first = Vocabulary.stems(one);
        Set<String> second = Vocabulary.stems(other);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
