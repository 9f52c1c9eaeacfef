package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.generation.substitution.Substitutions;
import io.briefwise.generation.substitution.Thesaurus;
import java.util.List;

/** Puts other words for words that mean the same, hedges for hedges of one strength, all but those that are settled. */
public final class Rewording {

    /** One in so many words: more would sound like a thesaurus. */
    private static final int WORDS_FOR_ONE = 5;

    private Rewording() {}

    /**
     * @param statement made of the clause's words, perhaps in another order
     * @param settled what has been put into the statement and must stay
     */
    static Retelling of(String statement, Clause clause, List<Substitution> settled) {
        List<Substitution> found =
                Substitutions.in(clause.sentence(), clause.first(), clause.last(), Thesaurus.synonyms()).stream()
                        .filter(synonym -> settled.stream().noneMatch(synonym::overlaps))
                        .filter(synonym -> !repeats(synonym, statement))
                        .toList();
        int most = Math.max(2, statement.split(" ").length / WORDS_FOR_ONE);
        return new Retelling(statement, 0).with(found, most);
    }

    /** A synonym that stands in the statement already would sound like a slip. */
    private static boolean repeats(Substitution synonym, String statement) {
        String last = synonym.is().substring(synonym.is().lastIndexOf(' ') + 1);
        return last.length() > 3
                && statement.matches("(?s)(?i).*\\b\\Q" + last + "\\E\\b.*")
                && !synonym.was().toLowerCase(java.util.Locale.ROOT).contains(last);
    }
}
