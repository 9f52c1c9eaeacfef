package io.briefwise.generation.clause;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that govern a predicate and set what the writer answers for. A hedge inside a relative or a reported
 * clause governs that clause alone; one in a clause above governs what it takes as its complement.
 */
final class Hedges {

    private static final WordTable WORDS = WordTable.beside(
            Hedges.class,
            "hedges.tsv",
            Set.of(
                    "possible",
                    "likely",
                    "doubtful",
                    "advised",
                    "certain",
                    "noun-possible",
                    "noun-likely",
                    "noun-certain"));
    private static final int ABOVE = 4;

    private final Sentence sentence;

    Hedges(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The hedges that govern a predicate, in the order of the text. */
    List<Hedge> over(int predicate) {
        List<Hedge> found = new ArrayList<>();
        int at = predicate;
        boolean complement = true;
        for (int steps = 0; complement && steps < ABOVE; steps++) {
            collect(at, found);
            Optional<Dependency> up = sentence.arrowTo(at);
            // "it is likely that …", "appears to have …": what hedges the governor hedges its complement
            complement = up.isPresent()
                    && up.get().head() >= 0
                    && takesComplement(up.get())
                    && !SpeechVerbs.reports(sentence.token(up.get().head()));
            at = up.map(Dependency::head).orElse(-1);
        }
        found.sort(Comparator.comparingInt(Hedge::first));
        return found.stream()
                .distinct()
                .filter(hedge -> found.stream().noneMatch(other -> isWithin(hedge, other)))
                .toList();
    }

    /** The "can" of "cannot be ruled out" is no hedge of its own. */
    private static boolean isWithin(Hedge hedge, Hedge other) {
        return !hedge.equals(other) && other.first() <= hedge.first() && hedge.last() <= other.last();
    }

    private boolean takesComplement(Dependency arrow) {
        return arrow.is("xcomp")
                || arrow.is("ccomp")
                || arrow.is("csubj")
                || arrow.relation().equals("acl")
                        && WORDS.label(sentence.token(arrow.head()).lemma()).startsWith("noun");
    }

    private void collect(int predicate, List<Hedge> found) {
        hedge(predicate).ifPresent(found::add);
        for (Dependency child : sentence.arrowsFrom(predicate)) {
            if (child.is("aux") || child.is("advmod")) {
                hedge(child.dependent()).ifPresent(found::add);
            }
            if (child.is("obl") || child.is("advmod") || child.is("nmod")) {
                phrase(child.dependent()).ifPresent(found::add);
            }
        }
    }

    private Optional<Hedge> hedge(int token) {
        Token word = sentence.token(token);
        if (isRulingOut(token)) {
            int first = Math.max(0, token - 3);
            return Optional.of(new Hedge(first, token, sentence.text(first, token), Commitment.POSSIBLE));
        }
        String label = WORDS.label(word.text().toLowerCase(Locale.ROOT));
        if (label.isEmpty()) {
            label = WORDS.label(word.lemma());
        }
        if (word.isNoun()) {
            return label.startsWith("noun") ? ThereIs.hedge(sentence, token, label) : Optional.empty();
        }
        // "the month of May", "the likely winner" are tagged otherwise or hang on nouns
        return label.isEmpty() || label.startsWith("noun")
                ? Optional.empty()
                : Optional.of(limited(token, commitment(label)));
    }

    /** "almost certainly" falls short of certainty, "by no means certain" denies it, as "not likely" does. */
    private Hedge limited(int token, Commitment commitment) {
        for (int first = token - 1; first >= Math.max(0, token - 3); first--) {
            String before = sentence.text(first, token - 1).toLowerCase(Locale.ROOT);
            boolean denied = before.matches("far from|by no means|anything but|not|not at all|not yet|hardly|scarcely");
            if (denied && (commitment == Commitment.CERTAIN || commitment == Commitment.LIKELY)) {
                return new Hedge(first, token, sentence.text(first, token), Commitment.DOUBTFUL);
            }
            if (before.matches("almost|nearly|virtually|practically|all but") && commitment == Commitment.CERTAIN) {
                return new Hedge(first, token, sentence.text(first, token), Commitment.LIKELY);
            }
            if (before.matches("very|most|highly|quite|more than|extremely") && commitment != Commitment.ADVISED) {
                return new Hedge(first, token, sentence.text(first, token), commitment);
            }
        }
        return new Hedge(token, token, sentence.token(token).text(), commitment);
    }

    /** "in all likelihood", "without doubt". */
    private Optional<Hedge> phrase(int head) {
        List<Integer> tokens = sentence.subtree(head);
        int first = tokens.getFirst();
        int last = tokens.getLast();
        String label =
                last - first > 3 ? "" : WORDS.label(sentence.text(first, last).toLowerCase(Locale.ROOT));
        return label.isEmpty() || first == last
                ? Optional.empty()
                : Optional.of(new Hedge(first, last, sentence.text(first, last), commitment(label)));
    }

    private static Commitment commitment(String label) {
        return Commitment.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** "cannot rule out", "cannot be ruled out": the weakest commitment, however firm it sounds. */
    private boolean isRulingOut(int token) {
        return sentence.token(token).lemma().equals("rule")
                && sentence.token(token).isVerb()
                && sentence.arrowsFrom(token).stream()
                        .anyMatch(arrow ->
                                sentence.token(arrow.dependent()).lemma().equals("not"));
    }
}
