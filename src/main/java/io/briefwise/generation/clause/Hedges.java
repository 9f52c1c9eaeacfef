package io.briefwise.generation.clause;

import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words that govern a predicate and lower what the writer answers for. A hedge inside a relative or a reported
 * clause governs that clause alone; one in a clause above governs what it takes as its complement.
 */
final class Hedges {

    private static final Map<String, Commitment> WORDS = Map.ofEntries(
            Map.entry("may", Commitment.POSSIBLE),
            Map.entry("might", Commitment.POSSIBLE),
            Map.entry("could", Commitment.POSSIBLE),
            Map.entry("can", Commitment.POSSIBLE),
            Map.entry("possibly", Commitment.POSSIBLE),
            Map.entry("perhaps", Commitment.POSSIBLE),
            Map.entry("maybe", Commitment.POSSIBLE),
            Map.entry("possible", Commitment.POSSIBLE),
            Map.entry("likely", Commitment.LIKELY),
            Map.entry("probably", Commitment.LIKELY),
            Map.entry("presumably", Commitment.LIKELY),
            Map.entry("probable", Commitment.LIKELY),
            Map.entry("apparently", Commitment.LIKELY),
            Map.entry("seemingly", Commitment.LIKELY),
            Map.entry("seem", Commitment.LIKELY),
            Map.entry("appear", Commitment.LIKELY),
            Map.entry("unlikely", Commitment.DOUBTFUL),
            Map.entry("doubtful", Commitment.DOUBTFUL),
            Map.entry("should", Commitment.ADVISED),
            Map.entry("must", Commitment.ADVISED),
            Map.entry("ought", Commitment.ADVISED));

    private final Sentence sentence;

    Hedges(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The hedges that govern a predicate, in the order of the text. */
    List<Hedge> over(int predicate) {
        List<Hedge> found = new ArrayList<>();
        int at = predicate;
        boolean complement = true;
        for (int steps = 0; complement && steps < 4; steps++) {
            collect(at, found);
            Optional<Dependency> up = sentence.arrowTo(at);
            // "it is likely that …", "appears to have …": what hedges the governor hedges its complement
            complement = up.isPresent()
                    && (up.get().is("xcomp") || up.get().is("ccomp"))
                    && up.get().head() >= 0
                    && !SpeechVerbs.reports(sentence.token(up.get().head()));
            at = up.map(Dependency::head).orElse(-1);
        }
        found.sort(Comparator.comparingInt(Hedge::first));
        return found.stream().distinct().toList();
    }

    private void collect(int predicate, List<Hedge> found) {
        hedge(predicate).ifPresent(found::add);
        for (Dependency child : sentence.arrowsFrom(predicate)) {
            if (child.is("aux") || child.is("advmod")) {
                hedge(child.dependent()).ifPresent(found::add);
            }
        }
    }

    private Optional<Hedge> hedge(int token) {
        Token word = sentence.token(token);
        if (isRulingOut(token)) {
            int first = Math.max(0, token - 3);
            return Optional.of(new Hedge(first, token, sentence.text(first, token), Commitment.POSSIBLE));
        }
        Commitment commitment = WORDS.get(word.text().toLowerCase(Locale.ROOT));
        if (commitment == null) {
            commitment = WORDS.get(word.lemma());
        }
        // "people like it"; "the month of May"; "the likely winner" are tagged otherwise and hang on nouns
        return commitment == null || word.isNoun()
                ? Optional.empty()
                : Optional.of(new Hedge(token, token, word.text(), commitment));
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
