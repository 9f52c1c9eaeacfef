package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Head;
import io.briefwise.question.Judgement;
import io.briefwise.question.Process;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A candidate for a set, with what the rules for sets look at again and again.
 *
 * @param candidate the question
 * @param words the stems of the words in its stem
 */
record Item(Candidate candidate, Set<String> words) {

    private static final double ALIKE = 0.6;

    static Item of(Candidate candidate) {
        return new Item(candidate, Set.copyOf(Vocabulary.stems(candidate.stem())));
    }

    Head head() {
        return candidate.question().head();
    }

    int sentence() {
        return candidate.source().index();
    }

    boolean isLocate() {
        return head().skill().process() == Process.LOCATE;
    }

    /** The label of a statement to judge; empty for other forms. */
    String label() {
        return candidate.question() instanceof Judgement ? candidate.key() : "";
    }

    /** Whether the two cannot stand in one set: their stems are alike, or one answers the other. */
    boolean shutsOut(Item other) {
        return likeness(other) >= ALIKE || answers(other) || other.answers(this);
    }

    /** Jaccard's index over the words of the stems: 1 for the same words, 0 for none in common. */
    double likeness(Item other) {
        Set<String> all = new HashSet<>(words);
        all.addAll(other.words);
        long both = words.stream().filter(other.words::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    /** Whether this stem gives the key of the other away, both being on one sentence. */
    private boolean answers(Item other) {
        return sentence() == other.sentence()
                && !other.candidate.answers().isFixed()
                && !other.candidate.key().isEmpty()
                && candidate
                        .stem()
                        .toLowerCase(Locale.ROOT)
                        .contains(other.candidate.key().toLowerCase(Locale.ROOT));
    }
}
