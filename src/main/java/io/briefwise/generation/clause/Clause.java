package io.briefwise.generation.clause;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One subject and what is said of it: what stands between the parse of a sentence and a question on it.
 *
 * @param sentence the sentence it stands in
 * @param standing how it stands in it
 * @param first index of its first token: connectives, conjunctions and marks are left out
 * @param last index of its last token: final punctuation and clauses joined to it are left out
 * @param subject whom or what it is about
 * @param verbs its verbs
 * @param object what the verb acts on, if it acts on something
 * @param adjuncts phrases that say when, where, why or how, in the order of the text
 * @param hedges words by which the writer answers for it with more or less reserve; those of clauses above it too
 * @param source who says so, where it is reported: "Russian defence officials"
 * @param connective the word that ties it to its neighbour, in lower case: "although", "therefore"; empty if none
 * @param trusted whether nothing speaks against the parse; untrusted clauses are not asked about
 */
public record Clause(
        Sentence sentence,
        Standing standing,
        int first,
        int last,
        Phrase subject,
        VerbGroup verbs,
        @Nullable Phrase object,
        List<Adjunct> adjuncts,
        List<Hedge> hedges,
        @Nullable Phrase source,
        String connective,
        boolean trusted) {

    public Clause {
        adjuncts = List.copyOf(adjuncts);
        hedges = List.copyOf(hedges);
    }

    public String text(Phrase phrase) {
        return sentence.text(phrase.first(), phrase.last());
    }

    public String text() {
        return sentence.text(first, last);
    }

    public Token main() {
        return sentence.token(verbs.main());
    }

    public Token subjectHead() {
        return sentence.token(subject.head());
    }

    /** The weakest of its hedges, or certainty. */
    public Commitment commitment() {
        return hedges.stream().map(Hedge::commitment).max(Commitment::compareTo).orElse(Commitment.CERTAIN);
    }

    /** Whether it looks back from a moment that only its neighbours name: "had introduced". */
    public boolean looksBack() {
        return hasAuxiliary(Set.of("had"));
    }

    /** Whether it says what somebody ought to do, which is neither true nor false. */
    public boolean advises() {
        return hasAuxiliary(Set.of("should", "must", "ought"));
    }

    private boolean hasAuxiliary(Set<String> words) {
        return verbs.auxiliaries().stream()
                .map(index -> sentence.token(index).text().toLowerCase(Locale.ROOT))
                .anyMatch(words::contains);
    }

    /** Whether its subject only points: a pronoun, "this", "such developments". */
    public boolean subjectPoints() {
        return Pointing.points(sentence, subject);
    }

    /** The same clause, cut to a part of it that still holds its subject and its verbs; trust is judged anew. */
    public Clause within(int start, int end) {
        return new Clause(
                sentence,
                standing,
                start,
                end,
                subject,
                verbs,
                object,
                adjuncts.stream()
                        .filter(adjunct -> start <= adjunct.phrase().first()
                                && adjunct.phrase().last() <= end)
                        .toList(),
                hedges,
                source,
                connective,
                Trust.in(sentence, subject, verbs, new Extent.Range(start, end, true)));
    }

    public Optional<Adjunct> adjunct(String marker) {
        return adjuncts.stream()
                .filter(adjunct -> adjunct.marker().equals(marker))
                .findFirst();
    }

    public Optional<Phrase> acted() {
        return Optional.ofNullable(object);
    }
}
