package io.briefwise.generation.lexicon;

import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The clauses and phrases of a sentence, each by its head. */
record Clauses(Sentence sentence) {

    private static final Set<String> AUXILIARIES = Set.of("aux", "cop", "advmod", "neg");

    /** Whether a token is the head of a clause with a subject of its own that needs no noun before it. */
    boolean isClause(int head) {
        return sentence.arrowsFrom(head).stream()
                .anyMatch(arrow -> (arrow.is("nsubj") || arrow.is("csubj") || arrow.is("expl"))
                        && sentence.subtree(arrow.dependent()).stream()
                                .noneMatch(token ->
                                        sentence.token(token).tag().startsWith("W") && token <= arrow.dependent())
                        && arrow.dependent() < head);
    }

    /** What hangs on a token, itself counted in; empty if other words stand between. */
    Optional<Span> whole(int head) {
        List<Integer> under = sentence.subtree(head);
        Span range = new Span(under.getFirst(), under.getLast());
        return range.length() == under.size() ? Optional.of(range) : Optional.empty();
    }

    /** A clause without its subject, if nothing but its verbs and their adverbs stands between the two. */
    Optional<Span> predicate(Span range, int head) {
        if (!isClause(head)) {
            return Optional.empty();
        }
        int subject = sentence.arrowsFrom(head).stream()
                .filter(arrow ->
                        (arrow.is("nsubj") || arrow.is("csubj") || arrow.is("expl")) && arrow.dependent() < head)
                .mapToInt(arrow -> sentence.subtree(arrow.dependent()).getLast())
                .max()
                .orElse(head);
        boolean plain = IntStream.range(subject + 1, head)
                .allMatch(token -> sentence.arrowTo(token)
                        .filter(arrow ->
                                arrow.head() == head && AUXILIARIES.stream().anyMatch(arrow::is))
                        .isPresent());
        boolean inverted = sentence.arrowsFrom(head).stream()
                .anyMatch(arrow -> (arrow.is("aux") || arrow.is("cop")) && arrow.dependent() < subject);
        boolean gap = sentence.arrowTo(head).filter(arrow -> arrow.is("acl")).isPresent()
                && sentence.arrowsFrom(head).stream()
                        .noneMatch(arrow -> arrow.is("obj")
                                || arrow.is("dobj")
                                || arrow.relation().equals("nsubj:pass")
                                || arrow.relation().equals("nsubjpass"));
        return plain && !inverted && !gap ? Optional.of(new Span(subject + 1, range.last())) : Optional.empty();
    }
}
