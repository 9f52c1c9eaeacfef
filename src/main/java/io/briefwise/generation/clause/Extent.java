package io.briefwise.generation.clause;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds from where to where phrases and clauses reach. */
final class Extent {

    /** A stretch of tokens, both ends included; it may have holes where another clause is put in. */
    record Range(int first, int last, boolean whole) {}

    private final Sentence sentence;

    Extent(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase under a token, if its words stand together. */
    Optional<Phrase> phrase(int head) {
        TreeSet<Integer> tokens = new TreeSet<>(sentence.subtree(head));
        trim(tokens);
        return tokens.isEmpty() || tokens.last() - tokens.first() + 1 != tokens.size() || !tokens.contains(head)
                ? Optional.empty()
                : Optional.of(new Phrase(tokens.first(), tokens.last(), head));
    }

    /** The clause under a predicate without conjunctions, connectives and the clauses joined to it. */
    Optional<Range> clause(int head, @Nullable Phrase subject, boolean sharedSubject) {
        TreeSet<Integer> tokens = new TreeSet<>(sentence.subtree(head));
        for (Dependency child : sentence.arrowsFrom(head)) {
            if (isApart(child)) {
                sentence.subtree(child.dependent()).forEach(tokens::remove);
            }
        }
        cutLooseRelative(tokens, head);
        trim(tokens);
        if (tokens.isEmpty() || subject == null) {
            return Optional.empty();
        }
        int first = sharedSubject ? tokens.first() : Math.min(tokens.first(), subject.first());
        int last = tokens.last();
        return Optional.of(new Range(first, last, last - first + 1 == tokens.size()));
    }

    /** ", which are not yet for sale" at the end says something beside the point, and is often hung on the wrong noun. */
    private void cutLooseRelative(TreeSet<Integer> tokens, int head) {
        for (int token : List.copyOf(tokens.tailSet(head, false))) {
            if (sentence.token(token).tag().matches("WDT|WP\\$?")
                    && sentence.token(token - 1).text().equals(",")
                    && !goesOnAfterComma(tokens, token)) {
                tokens.tailSet(token, true).clear();
                return;
            }
        }
    }

    /** "the sale, which …, has been approved": what follows the relative clause is needed. */
    private boolean goesOnAfterComma(TreeSet<Integer> tokens, int relative) {
        return tokens.tailSet(relative, false).stream()
                .filter(token -> sentence.token(token - 1).text().equals(","))
                .findFirst()
                .filter(token -> sentence.token(token).tag().matches("VB[DPZ]|MD"))
                .isPresent();
    }

    private boolean isApart(Dependency child) {
        return child.is("mark")
                || child.is("cc")
                || child.is("parataxis")
                || child.is("discourse")
                || child.is("advmod") && sentence.token(child.dependent()).tag().equals("WRB")
                || child.is("conj") && clausal(child.dependent())
                || child.is("advmod") && (opensWithComma(child.dependent()) || standsBeforeMark(child));
    }

    /** "even though", "mainly because": the adverb belongs to the conjunction. */
    private boolean standsBeforeMark(Dependency child) {
        return sentence.arrowsFrom(child.head()).stream()
                .anyMatch(arrow -> arrow.is("mark") && arrow.dependent() > child.dependent());
    }

    private boolean clausal(int token) {
        return sentence.token(token).isVerb()
                || sentence.token(token).tag().equals("MD")
                || sentence.arrowsFrom(token).stream().anyMatch(arrow -> arrow.is("cop") || arrow.is("nsubj"));
    }

    /** A connective at the head of its clause: "Therefore, …". */
    private boolean opensWithComma(int token) {
        return Connectives.opens(sentence.token(token))
                && (token == 0 || sentence.token(token - 1).tag().matches("[,:]|CC|``|''"));
    }

    private void trim(TreeSet<Integer> tokens) {
        Set<String> marks = Set.of(",", ".", ":", "''", "``", "-LRB-", "-RRB-", "SYM");
        while (!tokens.isEmpty() && isLoose(tokens, tokens.first(), marks)) {
            tokens.pollFirst();
        }
        while (!tokens.isEmpty() && isLoose(tokens, tokens.last(), marks)) {
            tokens.pollLast();
        }
    }

    /** A mark at the edge goes, but for a quotation mark or bracket whose partner stays. */
    private boolean isLoose(TreeSet<Integer> tokens, int edge, Set<String> marks) {
        String tag = sentence.token(edge).tag();
        if (!marks.contains(tag)) {
            return false;
        }
        List<String> partners = switch (tag) {
            case "''" -> List.of("``", "''");
            case "``" -> List.of("''", "``");
            case "-LRB-" -> List.of("-RRB-");
            case "-RRB-" -> List.of("-LRB-");
            default -> List.of();
        };
        return tokens.stream()
                .filter(token -> token != edge)
                .noneMatch(token -> partners.contains(sentence.token(token).tag()));
    }
}
