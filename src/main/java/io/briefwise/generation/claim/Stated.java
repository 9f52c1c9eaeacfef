package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that a text states, in its own words: a clause or, where none can be taken out of it, a whole sentence.
 *
 * @param sentence where it stands
 * @param clause its clause
 * @param words what it says, to follow "that"
 */
public record Stated(TextSentence sentence, Clause clause, String words) {

    /** What is so although or because something else is so, is so; and what is told of a thing by the way may be left out. */
    private static final Pattern BY_THE_WAY = Pattern.compile(
            ", (?:although|though|even though|whereas|while|but|because|so that|which|where|who|in which) [^“”]*$");

    /** What a sentence states; a clause is taken before the sentence that it is a part of. */
    public static List<Stated> in(Passage passage, TextSentence sentence) {
        List<Stated> found = new ArrayList<>();
        for (Clause clause : sentence.trusted()) {
            boolean stands = clause.standing() == Standing.MAIN || clause.standing() == Standing.COORDINATE;
            if (stands && !isCut(sentence, clause)) {
                of(passage, sentence, clause).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            WholeSentence.of(sentence)
                    .flatMap(clause -> of(passage, sentence, clause))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Stated> of(Passage passage, TextSentence sentence, Clause clause) {
        if (!Voice.states(passage, sentence, clause)) {
            return Optional.empty();
        }
        String words = new Wording(clause).statement();
        return Stream.of(words, BY_THE_WAY.matcher(words).replaceFirst(""))
                .filter(_ -> Bearings.stand(clause, passage))
                .filter(said -> Proposition.of(Antecedents.masked(said, clause), clause, passage)
                        .isPresent())
                .map(said -> new Stated(sentence, clause, Proposition.untied(said)))
                .findFirst();
    }

    /** Whether the clause was parted from a condition, a contrast or a second verb that it needs. */
    private static boolean isCut(TextSentence sentence, Clause clause) {
        String next = clause.last() + 1 < sentence.analysis().tokens().size()
                ? sentence.analysis().token(clause.last() + 1).text()
                : "";
        String before = clause.first() > 0
                ? sentence.analysis().token(clause.first() - 1).text()
                : "";
        return !next.matches("[.,;:–]|and|but|")
                || before.matches("(?i)if|whether|unless|where|when|than|as|because|although|while|whereas|or|nor");
    }
}
