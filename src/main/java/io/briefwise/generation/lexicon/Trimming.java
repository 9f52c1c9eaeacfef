package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Takes from the ends of a clause or a phrase what it can do without, and never the words it is quoted for.
 *
 * @param clauses of the sentence
 * @param words what it is quoted for
 * @param most how long it may stay
 */
record Trimming(Clauses clauses, Span words, int most) {

    /** What may be left out at either end of a clause when a comma or the like sets it off. */
    private static final Set<String> LOOSE =
            Set.of("advcl", "parataxis", "conj", "appos", "acl", "obl", "advmod", "nmod", "discourse", "dep", "ccomp");

    private static final String BREAK = "[,:.]|``|''|-LRB-|-RRB-|HYPH";

    Span trimmed(Span range, int head) {
        return opened(shortened(range, head), head);
    }

    private Sentence sentence() {
        return clauses.sentence();
    }

    /** Without what is set off at its ends, as long as it is too long. */
    private Span shortened(Span range, int head) {
        Span now = trimmed(range);
        for (boolean changed = true; changed && now.length() > most; ) {
            Span before = now;
            now = trimmed(withoutOneEnd(now, head));
            changed = !now.equals(before);
        }
        return now;
    }

    private Span withoutOneEnd(Span range, int head) {
        for (Dependency arrow : sentence().arrowsFrom(head)) {
            List<Integer> under = sentence().subtree(arrow.dependent());
            int from = under.getFirst();
            int to = under.getLast();
            boolean free = LOOSE.stream().anyMatch(arrow::is) && to - from + 1 == under.size();
            if (free && to == range.last() && from > words.last() && from > head && isSetOff(arrow, from)) {
                return new Span(range.first(), from - 1);
            }
            if (free && from == range.first() && to < words.first() && to < head && isBreak(to + 1)) {
                return new Span(to + 1, range.last());
            }
        }
        return range;
    }

    /** Whether a break stands before or at the beginning of what hangs on an arrow, or it is a clause joined by "and". */
    private boolean isSetOff(Dependency arrow, int from) {
        if (arrow.is("conj")) {
            return sentence().token(arrow.head()).isVerb() && clauses.isClause(arrow.dependent());
        }
        return isBreak(from - 1) || isBreak(from);
    }

    private boolean isBreak(int token) {
        return token >= 0
                && token < sentence().tokens().size()
                && sentence().token(token).tag().matches(BREAK);
    }

    private Span trimmed(Span range) {
        int from = range.first();
        int to = range.last();
        while (from < words.first() && sentence().token(from).tag().matches(BREAK + "|CC|POS") && !isPaired(from)) {
            from++;
        }
        while (to > words.last() && isLeftOver(to)) {
            to--;
        }
        return new Span(from, to);
    }

    /** A mark, a conjunction, or a preposition whose noun is cut off; one that ends its clause belongs to it: "do without". */
    private boolean isLeftOver(int token) {
        String tag = sentence().token(token).tag();
        boolean ends = token + 1 == sentence().tokens().size() || isBreak(token + 1);
        return tag.matches(BREAK + "|CC") || tag.matches("IN|TO") && !ends;
    }

    /** Without the word that ties a clause or a phrase to what stands before it. */
    private Span opened(Span range, int head) {
        int from = range.first();
        boolean tied = from < words.first()
                && sentence().token(from).tag().matches("IN|TO|WRB")
                && sentence()
                        .arrowTo(from)
                        .filter(arrow -> arrow.head() == head)
                        .isPresent()
                && (sentence().token(from).text().matches("(?i)where|when") && clauses.isClause(head)
                        || sentence()
                                .token(from)
                                .text()
                                .matches("(?i)that|because|since|as|while|although|though|whereas")
                        || !clauses.isClause(head)
                                && sentence()
                                        .arrowTo(from)
                                        .filter(arrow -> arrow.head() == head && arrow.is("case"))
                                        .isPresent());
        return tied && !isFixed(from) ? trimmed(new Span(from + 1, range.last())) : range;
    }

    /** "in return for", "on behalf of": a preposition that does not come off its noun. */
    private boolean isFixed(int token) {
        return token + 2 < sentence().tokens().size()
                && sentence().token(token + 1).tag().equals("NN")
                && sentence().token(token + 2).tag().matches("IN|TO");
    }

    /** "neither … nor", "both … and" and their like. */
    private boolean isPaired(int token) {
        return sentence().token(token).text().matches("(?i)neither|either|both|not");
    }
}
