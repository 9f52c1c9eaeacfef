package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Statements that the author makes elsewhere, as wrong answers beside a statement: of its length, the nearest first, and
 * not in the sentences next to it, which may bear on it.
 */
final class OtherStatements {

    private static final double LIKE_LENGTH = 1.5;
    /** Where a hedge has to stand beside the one in the key, a longer statement does: the longest option draws the eye. */
    private static final double LONGER = 2.6;

    private static final String HEDGED = "(?s).*\\b(may|might|could|can|cannot be ruled|likely|perhaps|probably)\\b.*";
    private static final String NEGATIVE = "(?s).*\\b(not|no|cannot|never|few|little|hardly)\\b.*";

    private final Passage passage;
    private final TextSentence source;

    OtherStatements(Passage passage, TextSentence source) {
        this.passage = passage;
        this.source = source;
    }

    /** One statement in its place. */
    private record Found(TextSentence place, String words) {

        boolean hedged() {
            return words.matches(HEDGED);
        }

        boolean negative() {
            return words.matches(NEGATIVE);
        }
    }

    /** None where a hedge would stand in the key alone. */
    List<Option> like(String statement) {
        boolean hedged = statement.matches(HEDGED);
        List<Found> found = passage.sentences().stream()
                .filter(other -> Math.abs(other.index() - source.index()) > 1)
                .flatMap(other -> statement(other, statement).stream())
                .sorted(Comparator.comparing((Found other) -> other.hedged() != hedged)
                        .thenComparing(other -> other.negative() != statement.matches(NEGATIVE))
                        .thenComparingInt(other -> Math.abs(other.place.index() - source.index())))
                .limit(Draft.DISTRACTORS)
                .toList();
        return hedged && found.stream().noneMatch(Found::hedged)
                ? List.of()
                : found.stream().map(this::option).toList();
    }

    private Optional<Found> statement(TextSentence other, String statement) {
        int length = statement.length();
        return other.trusted().stream()
                .filter(clause -> isWhole(clause) && Voice.isAuthors(passage, other, clause))
                .flatMap(clause -> Proposition.of(clause, passage).stream())
                .filter(words -> words.length() > length / LIKE_LENGTH)
                .filter(words -> words.length()
                        < length * (statement.matches(HEDGED) && words.matches(HEDGED) ? LONGER : LIKE_LENGTH))
                .filter(words -> !words.contains(", "))
                .findFirst()
                .map(words -> new Found(other, words));
    }

    private static boolean isWhole(Clause clause) {
        return clause.connective().isEmpty()
                && (clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE)
                && clause.commitment() != Commitment.ADVISED;
    }

    private Option option(Found found) {
        return new Option(
                Proposition.sentence(found.words),
                Role.OTHER_SPAN,
                "Wrong: %s says so, but no word there sets it against what is argued in %s."
                        .formatted(found.place.mark(), source.mark()));
    }
}
