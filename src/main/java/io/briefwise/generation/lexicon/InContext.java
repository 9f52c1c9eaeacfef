package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Quotes a word with as much of its sentence as reads well by itself: the smallest phrase or clause around it that is
 * long enough, never one that opens or breaks off in the middle of something.
 */
public final class InContext {

    private static final int FEWEST = 4;
    private static final int MOST = 15;
    private static final int WHOLE = 20;
    private static final Set<String> NEEDED =
            Set.of("obj", "xcomp", "ccomp", "compound:prt", "cop", "aux", "aux:pass", "obl:agent");

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
        int at = top();
        for (int steps = 0; steps < sentence.tokens().size() && at != Dependency.ROOT; steps++) {
            int head = at;
            Optional<String> text = grown(at)
                    .map(range -> trimmed(range, head))
                    .filter(range -> range.first() <= first && range.last() >= last)
                    .filter(range -> range.length() >= fewest() && range.length() <= MOST)
                    .map(range -> sentence.text(range.first(), range.last()))
                    .filter(InContext::reads);
            if (text.isPresent()) {
                return text;
            }
            at = sentence.arrowTo(at).map(Dependency::head).orElse(Dependency.ROOT);
        }
        String whole = sentence.text().replaceAll("[.!?]$", "");
        return sentence.tokens().size() <= WHOLE && reads(whole) ? Optional.of(whole) : Optional.empty();
    }

    /** Enough around the word to see it at work. */
    private int fewest() {
        return Math.max(FEWEST, last - first + 4);
    }

    /** The token of the word that hangs on none of its others. */
    private int top() {
        for (int i = first; i <= last; i++) {
            int head = sentence.arrowTo(i).map(Dependency::head).orElse(Dependency.ROOT);
            if (head < first || head > last) {
                return i;
            }
        }
        return first;
    }

    /** A head with what it needs and what else there is room for: first what stands beside it, then on either side. */
    private Optional<Range> grown(int head) {
        List<Dependency> arrows = new ArrayList<>(sentence.arrowsFrom(head));
        boolean verb = sentence.token(head).isVerb();
        List<Dependency> before = arrows.stream()
                .filter(arrow -> arrow.dependent() < head)
                .sorted(Comparator.comparingInt(Dependency::dependent).reversed())
                .toList();
        List<Dependency> after = arrows.stream()
                .filter(arrow -> arrow.dependent() > head)
                .sorted(Comparator.comparingInt(Dependency::dependent))
                .toList();
        Range range = new Range(head, head);
        if (!verb) {
            for (Dependency arrow : before) {
                Range wider = joined(range, arrow.dependent(), MOST);
                if (wider.equals(range) && arrow.dependent() < range.first() && !isLoose(arrow)) {
                    return Optional.empty();
                }
                range = wider;
            }
        }
        for (Dependency arrow : after) {
            if (arrow.is("punct") && verb && range.length() >= FEWEST) {
                break;
            }
            Range wider = joined(range, arrow.dependent(), MOST);
            if (wider.equals(range) && (NEEDED.contains(arrow.relation()) || isTied(arrow, range))) {
                return Optional.empty();
            }
            if (wider.equals(range)) {
                break;
            }
            range = wider;
        }
        if (verb) {
            for (Dependency arrow : before) {
                Range wider = joined(range, arrow.dependent(), MOST);
                if (wider.equals(range)) {
                    if (NEEDED.contains(arrow.relation())) {
                        return Optional.empty();
                    }
                    break;
                }
                range = wider;
            }
        }
        return Optional.of(range);
    }

    /** "liken the model": to what? */
    private boolean isTied(Dependency arrow, Range range) {
        int next = range.last() + 1;
        return arrow.is("obl")
                && next < sentence.tokens().size()
                && sentence.token(next).text().matches("to|on|upon|of|with|from|into");
    }

    private static boolean isLoose(Dependency arrow) {
        return arrow.is("case") || arrow.is("mark") || arrow.is("cc") || arrow.is("punct") || arrow.is("nsubj");
    }

    /** The range with the words under a token, if they follow or precede it closely and there is room for them. */
    private Range joined(Range range, int token, int most) {
        List<Integer> under = sentence.subtree(token);
        int from = under.getFirst();
        int to = under.getLast();
        boolean close = to - from + 1 == under.size() && (from == range.last() + 1 || to == range.first() - 1);
        Range wider = new Range(Math.min(from, range.first()), Math.max(to, range.last()));
        return close && wider.length() <= most ? wider : range;
    }

    private Range trimmed(Range range, int head) {
        int from = range.first();
        int to = range.last();
        while (from < first && (isLeadIn(from, head) || opens(from))) {
            from++;
        }
        while (to > last && sentence.token(to).tag().matches("[,:.]|CC|``|''|-LRB-|IN|DT|TO")) {
            to--;
        }
        return new Range(from, to);
    }

    /** A mark, a conjunction or the preposition that ties the whole to what stands before it. */
    private boolean isLeadIn(int token, int head) {
        Token first = sentence.token(token);
        boolean asks = first.text().matches("(?i)what|whether|where|how|why|when");
        boolean tied =
                sentence.arrowTo(token).filter(arrow -> arrow.head() == head).isPresent();
        return first.tag().matches("[,:.]|CC|W.*|``|''|POS") && !asks
                || first.tag().matches("IN|TO") && tied;
    }

    /** An adverb that looks back, or a verb form that has lost its subject. */
    private boolean opens(int token) {
        return sentence.token(token)
                        .text()
                        .matches("(?i)be|been|being|also|then|therefore|however|thus|so|nevertheless")
                || token + 1 < first
                        && sentence.token(token + 1).text().equals(",")
                        && sentence.token(token).tag().startsWith("RB");
    }

    private static boolean reads(String text) {
        return !text.matches("(?s).*([“”\"()\\[\\]–—;:]|\\b(?:and|or|but) (?:which|who|whose|that)\\b).*");
    }
}
