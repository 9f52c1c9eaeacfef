package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Quotes a word with as much of its sentence as reads well by itself: the whole sentence if it is short, or the
 * nearest whole clause with its subject, or the largest whole phrase. It never opens or breaks off in the middle.
 */
public final class InContext {

    private static final int FEWEST = 4;
    private static final int MOST = 16;
    private static final int WHOLE = 19;
    /** What may be left out at either end of a clause when a comma or the like sets it off. */
    private static final Set<String> LOOSE =
            Set.of("advcl", "parataxis", "conj", "appos", "acl", "obl", "advmod", "nmod", "discourse", "dep", "ccomp");

    private static final Set<String> AUXILIARIES = Set.of("aux", "cop", "advmod", "neg");
    private static final String BREAK = "[,:.]|``|''|-LRB-|-RRB-|HYPH";

    private final Sentence sentence;
    private final int first;
    private final int last;

    private InContext(Sentence sentence, int first, int last) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
    }

    public static Optional<String> quote(Sentence sentence, int first, int last) {
        return new InContext(sentence, first, last).quote();
    }

    private record Range(int first, int last) {

        int length() {
            return last - first + 1;
        }
    }

    private Optional<String> quote() {
        String whole = sentence.text().strip().replaceAll("[.!?]$", "");
        if (sentence.tokens().size() <= MOST && reads(whole)) {
            return Optional.of(whole);
        }
        List<Integer> heads = above();
        return heads.stream()
                .filter(this::isClause)
                .flatMap(head -> clause(head).stream())
                .filter(this::fits)
                .map(this::text)
                .filter(InContext::reads)
                .findFirst()
                .or(() -> heads.stream()
                        .flatMap(head -> phrase(head).stream())
                        .filter(range -> fits(range) && range.length() > FEWEST)
                        .filter(range -> reads(text(range)))
                        .max(Comparator.comparingInt(Range::length))
                        .map(this::text))
                .or(() -> sentence.tokens().size() <= WHOLE && reads(whole) ? Optional.of(whole) : Optional.empty());
    }

    private String text(Range range) {
        return sentence.text(range.first(), range.last());
    }

    /** The top of the word and everything it hangs on, from below. */
    private List<Integer> above() {
        List<Integer> heads = new ArrayList<>();
        int at = top();
        while (at != Dependency.ROOT && heads.size() < sentence.tokens().size()) {
            heads.add(at);
            at = sentence.arrowTo(at).map(Dependency::head).orElse(Dependency.ROOT);
        }
        return heads;
    }

    /** The token of the word that hangs on none of its others. */
    private int top() {
        return IntStream.rangeClosed(first, last)
                .filter(token -> sentence.arrowTo(token)
                        .filter(arrow -> arrow.head() >= first && arrow.head() <= last)
                        .isEmpty())
                .findFirst()
                .orElse(first);
    }

    /** Whether a token is the head of a clause with a subject of its own that needs no noun before it. */
    private boolean isClause(int head) {
        return sentence.arrowsFrom(head).stream()
                .anyMatch(arrow -> (arrow.is("nsubj") || arrow.is("csubj") || arrow.is("expl"))
                        && sentence.subtree(arrow.dependent()).stream()
                                .noneMatch(token ->
                                        sentence.token(token).tag().startsWith("W") && token <= arrow.dependent())
                        && arrow.dependent() < head);
    }

    private Optional<Range> clause(int head) {
        return whole(head).map(range -> opened(shortened(range, head), head));
    }

    /** What hangs on a token; of a verb whose subject would take too much room, what follows the subject. */
    private Optional<Range> phrase(int head) {
        Optional<Range> all = whole(head).map(range -> opened(shortened(range, head), head));
        return all.filter(this::fits).or(() -> all.flatMap(range -> predicate(range, head)));
    }

    private Optional<Range> predicate(Range range, int head) {
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
        return plain && !inverted ? Optional.of(new Range(subject + 1, range.last())) : Optional.empty();
    }

    private Optional<Range> whole(int head) {
        List<Integer> under = sentence.subtree(head);
        Range range = new Range(under.getFirst(), under.getLast());
        return range.length() == under.size() ? Optional.of(range) : Optional.empty();
    }

    /** Without what is set off at its ends, as long as it is too long. */
    private Range shortened(Range range, int head) {
        Range now = trimmed(range);
        for (boolean changed = true; changed && now.length() > MOST; ) {
            Range before = now;
            now = trimmed(withoutOneEnd(now, head));
            changed = !now.equals(before);
        }
        return now;
    }

    private Range withoutOneEnd(Range range, int head) {
        for (Dependency arrow : sentence.arrowsFrom(head)) {
            List<Integer> under = sentence.subtree(arrow.dependent());
            int from = under.getFirst();
            int to = under.getLast();
            boolean free = LOOSE.stream().anyMatch(arrow::is) && to - from + 1 == under.size();
            if (free && to == range.last() && from > last && from > head && isSetOff(arrow, from)) {
                return new Range(range.first(), from - 1);
            }
            if (free && from == range.first() && to < first && to < head && isBreak(to + 1)) {
                return new Range(to + 1, range.last());
            }
        }
        return range;
    }

    /** Whether a break stands before or at the beginning of what hangs on an arrow, or it is a clause joined by "and". */
    private boolean isSetOff(Dependency arrow, int from) {
        if (arrow.is("conj")) {
            return sentence.token(arrow.head()).isVerb() && isClause(arrow.dependent());
        }
        return isBreak(from - 1) || isBreak(from);
    }

    private boolean isBreak(int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && sentence.token(token).tag().matches(BREAK);
    }

    private Range trimmed(Range range) {
        int from = range.first();
        int to = range.last();
        while (from < first && sentence.token(from).tag().matches(BREAK + "|CC|POS") && !isPaired(from)) {
            from++;
        }
        while (to > last && sentence.token(to).tag().matches(BREAK + "|CC|IN|TO")) {
            to--;
        }
        return new Range(from, to);
    }

    /** Without the word that ties a clause or a phrase to what stands before it. */
    private Range opened(Range range, int head) {
        int from = range.first();
        boolean tied = from < first
                && sentence.token(from).tag().matches("IN|TO|WRB")
                && (sentence.token(from).text().matches("(?i)where|when") && isClause(head)
                        || sentence.token(from)
                                .text()
                                .matches("(?i)that|because|since|as|while|although|though|whereas")
                        || !isClause(head)
                                && sentence.arrowTo(from)
                                        .filter(arrow -> arrow.head() == head && arrow.is("case"))
                                        .isPresent());
        return tied && !isFixed(from) ? trimmed(new Range(from + 1, range.last())) : range;
    }

    /** "in return for", "on behalf of": a preposition that does not come off its noun. */
    private boolean isFixed(int token) {
        return token + 2 < sentence.tokens().size()
                && sentence.token(token + 1).tag().equals("NN")
                && sentence.token(token + 2).tag().matches("IN|TO");
    }

    /** "neither … nor", "both … and" and their like. */
    private boolean isPaired(int token) {
        return sentence.token(token).text().matches("(?i)neither|either|both|not");
    }

    private boolean fits(Range range) {
        return range.first() <= first
                && range.last() >= last
                && range.length() <= MOST
                && range.length() >= Math.max(FEWEST, last - first + 4)
                && !isBroken(range);
    }

    /** Half of a pair, or a clause that opens with a relative word or a participle of "be". */
    private boolean isBroken(Range range) {
        Token opening = sentence.token(range.first());
        String before =
                range.first() == 0 ? "" : sentence.token(range.first() - 1).text();
        boolean hyphenated = before.matches("[-–]")
                || range.last() + 1 < sentence.tokens().size()
                        && sentence.token(range.last() + 1).text().matches("[-–]|['’]s?");
        return hyphenated
                || before.matches("(?i)neither|either|both|nor|so|too|as|more|less|not|no|such|than|even")
                || opening.tag().matches("W.*|TO")
                || opening.tag().equals("IN")
                        && (range.length() < 7
                                || sentence.token(range.first() + 1).tag().matches("W.*"))
                || opening.text().matches("(?i)be|been|being|nor|or|and|but|than|then|therefore|however|thus|also");
    }

    private static boolean reads(String text) {
        boolean pair =
                text.matches("(?is).*\\bnor\\b.*") && !text.matches("(?is).*\\b(?:neither|not|no|never)\\b.*nor\\b.*");
        boolean looksBack = text.matches("(?is)^(?:\\p{L}+ )?(?:also|then|too|therefore|however|thus)\\b.*")
                || text.matches("(?is)(?:(?:the|an?) )?[^ ,]+(?: million| billion)?, .*")
                || text.matches("(?s).*\\b(?:on|in|of|for|from|by|with|to|at|under) (?:which|whom)\\b.*");
        return !pair
                && !looksBack
                && !text.matches("(?s).*([“”\"()\\[\\]–—;:]|\\b(?:and|or|but) (?:which|who|whose|that)\\b).*");
    }
}
