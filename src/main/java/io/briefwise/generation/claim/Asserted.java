package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the words that carry what a clause asserts from those that only say what it speaks of: "large ships need long
 * harbours" is not contradicted by what small ships need, but it is by "large ships need short harbours".
 */
final class Asserted {

    /** Parts that only tell which thing is meant, or speak of something by the way. */
    private static final Set<String> BY_THE_WAY =
            Set.of("acl", "advcl", "appos", "parataxis", "dep", "csubj", "list", "orphan", "nsubj", "vocative");

    private final Clause clause;
    private final Sentence sentence;

    Asserted(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    boolean covers(Substitution words) {
        if (quantifies(words)) {
            return true;
        }
        Optional<List<String>> way = way(words.first());
        if (way.isEmpty() || way.get().stream().anyMatch(BY_THE_WAY::contains)) {
            return false;
        }
        String tag = sentence.token(words.first()).tag();
        List<String> up = way.get();
        boolean alone = words.first() == words.last();
        if (tag.matches("VB.*")) {
            return up.stream().allMatch(relation -> relation.matches("xcomp|ccomp"));
        }
        if (alone && tag.matches("JJ[RS]?")) {
            return !up.contains("obl")
                    && !up.contains("nmod")
                    && !passing(words.first())
                    && !marks(words.first(), up, tag);
        }
        if (alone && tag.matches("NNS?")) {
            return up.stream().allMatch(relation -> relation.matches("obj|xcomp|ccomp"));
        }
        if (alone && tag.matches("RB[RS]?")) {
            return up.getFirst().equals("advmod") && up.size() == 1;
        }
        return !up.contains("nmod");
    }

    /** Whether the clause itself, and not a part by the way, speaks of a word; the subject counts as well. */
    boolean speaksOf(int token) {
        return way(token)
                .filter(up ->
                        up.stream().noneMatch(relation -> !relation.equals("nsubj") && BY_THE_WAY.contains(relation)))
                .isPresent();
    }

    /**
     * "private cabins", "the private cabins": an adjective before an object tells more often which are meant than what is
     * said of them, but not that of "proposed a voluntary trial".
     */
    private boolean marks(int token, List<String> up, String tag) {
        boolean indefinite = sentence.token(token - 1).text().matches("an?");
        boolean counted = sentence.token(token).text().matches("many|few");
        return tag.equals("JJ") && up.contains("obj") && !indefinite && !counted;
    }

    /** "in the last year" and "the last of them" only place something. */
    private boolean passing(int token) {
        String next =
                token + 1 < sentence.tokens().size() ? sentence.token(token + 1).lemma() : "";
        return sentence.token(token).text().matches("(?i)first|last|final|early|late|earlier|later")
                && next.matches(
                        "year|month|week|day|century|decade|hour|night|summer|winter|spring|autumn|of|two|three");
    }

    /** "Most of the homes …", "More than half of …" at the head of the subject say how many are meant. */
    private boolean quantifies(Substitution words) {
        return words.first() == clause.subject().first()
                && words.first() == clause.first()
                && words.was()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(
                                "(nearly|almost) all|most of|(more|fewer|less) than( half)?|over half|(the|a) (majority|minority)"
                                        + " of|a (third|quarter) of|(two thirds|three quarters|one third) of|very few|at (least|most)|many|most|few");
    }

    /** The relations from a word up to the clause's predicate. */
    private Optional<List<String>> way(int token) {
        List<String> way = new ArrayList<>();
        int at = token;
        while (at != clause.verbs().main()) {
            Optional<Dependency> up = sentence.arrowTo(at);
            if (up.isEmpty()
                    || up.get().head() < 0
                    || way.size() > sentence.tokens().size()) {
                // an auxiliary phrase such as "is likely to" may stand above the predicate
                return clause.verbs().auxiliaries().contains(token) ? Optional.of(List.of("aux")) : Optional.empty();
            }
            way.add(up.get().relation().split(":")[0]);
            at = up.get().head();
        }
        return Optional.of(way);
    }
}
