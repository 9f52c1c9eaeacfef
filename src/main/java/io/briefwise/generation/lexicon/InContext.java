package io.briefwise.generation.lexicon;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Quotes a word with as much of its sentence as reads well by itself: the whole sentence unless it is long, or the
 * nearest whole clause with its subject, or the largest whole phrase. It never opens or breaks off in the middle.
 */
public final class InContext {

    private static final int MOST = 16;
    private static final int WHOLE = 20;

    private final Sentence sentence;
    private final Span words;
    private final Clauses clauses;
    private final Trimming trimming;
    private final Reading reading;

    private InContext(Sentence sentence, Span words) {
        this.sentence = sentence;
        this.words = words;
        this.clauses = new Clauses(sentence);
        this.trimming = new Trimming(clauses, words, MOST);
        this.reading = new Reading(sentence, words, MOST);
    }

    public static Optional<String> quote(Sentence sentence, int first, int last) {
        return new InContext(sentence, new Span(first, last)).quote();
    }

    private Optional<String> quote() {
        Optional<String> whole =
                Optional.of(sentence.text().strip().replaceAll("[.!?]$", "")).filter(Reading::reads);
        return whole.filter(_ -> sentence.tokens().size() <= WHOLE)
                .or(this::nearestClause)
                .or(this::largestPhrase);
    }

    private Optional<String> nearestClause() {
        return above().stream()
                .filter(clauses::isClause)
                .flatMap(head -> all(head).stream())
                .filter(reading::fits)
                .filter(this::opens)
                .map(this::text)
                .filter(Reading::reads)
                .findFirst();
    }

    /** Whether a clause may open here: behind a verb a parser has cut its subject in two. */
    private boolean opens(Span range) {
        return range.first() == 0
                || sentence.token(range.first() - 1).tag().matches("[,:.]|``|''|-LRB-|HYPH|CC|IN|W.*|DT");
    }

    private Optional<String> largestPhrase() {
        return above().stream()
                .flatMap(head -> phrase(head).stream())
                .filter(range -> reading.fits(range) && Reading.isPhrase(range) && Reading.reads(text(range)))
                .max(Comparator.comparingInt(Span::length))
                .map(this::text);
    }

    private String text(Span range) {
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
        return IntStream.rangeClosed(words.first(), words.last())
                .filter(token -> sentence.arrowTo(token)
                        .filter(arrow -> arrow.head() >= words.first() && arrow.head() <= words.last())
                        .isEmpty())
                .findFirst()
                .orElse(words.first());
    }

    private Optional<Span> all(int head) {
        return clauses.whole(head).map(range -> trimming.trimmed(range, head));
    }

    /** What hangs on a token; of a verb whose subject would take too much room, what follows the subject. */
    private Optional<Span> phrase(int head) {
        Optional<Span> all = all(head);
        return all.filter(reading::fits).or(() -> all.flatMap(range -> clauses.predicate(range, head)));
    }
}
