package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Vocabulary;
import io.briefwise.question.Cloze;
import io.briefwise.question.Head;
import io.briefwise.question.Judgement;
import io.briefwise.question.Matching;
import io.briefwise.question.Process;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A candidate for a set, with what the rules for sets look at again and again.
 *
 * @param candidate the question
 * @param words the stems of the words in its stem
 */
record Item(Candidate candidate, Set<String> words) {

    private static final double ALIKE = 0.6;
    private static final Pattern GAPPED = Pattern.compile("“[^”]*" + Cloze.GAP + "[^”]*”");

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

    /** Whether what this shows gives the key of the other away, both being on one sentence, or asks the same again. */
    private boolean answers(Item other) {
        boolean near = sentence() == other.sentence() || candidate.question() instanceof Matching;
        String shown = shown().toLowerCase(Locale.ROOT);
        boolean given = !other.candidate.answers().isFixed()
                && !other.candidate.key().isEmpty()
                && shown.contains(other.candidate.key().toLowerCase(Locale.ROOT));
        Matcher quoted = GAPPED.matcher(other.candidate.stem());
        return near && (given || quoted.find() && shown.contains(quoted.group().toLowerCase(Locale.ROOT)));
    }

    private String shown() {
        return candidate.question() instanceof Matching matching
                ? matching.prompts().stream().map(Matching.Prompt::text).collect(Collectors.joining(" "))
                : candidate.stem();
    }
}
