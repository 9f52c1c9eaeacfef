package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.substitution.Substitution;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The two that take part in something, exchanged: "Norway supplies Germany" becomes "Germany supplies Norway". */
final class Parties {

    /** What one does to another and, at one time, not the other to the one. */
    private static final Set<String> ONE_WAY = Set.of(
            "supply",
            "owe",
            "defeat",
            "beat",
            "invade",
            "attack",
            "sue",
            "accuse",
            "criticise",
            "criticize",
            "praise",
            "support",
            "oppose",
            "overtake",
            "outnumber",
            "pay",
            "help",
            "finance",
            "fund",
            "acquire",
            "buy",
            "employ",
            "teach",
            "succeed",
            "replace",
            "invite",
            "blame",
            "warn",
            "persuade",
            "advise",
            "annex",
            "occupy",
            "urge",
            "reject",
            "overrule",
            "rule",
            "protect",
            "mistrust",
            "admire",
            "influence",
            "subsidise");

    private static final Set<Mention.Type> COLLECTIVE =
            Set.of(Mention.Type.COUNTRY, Mention.Type.CAPITAL, Mention.Type.PLACE, Mention.Type.ORGANISATION);

    private final Clause clause;
    private final Sentence sentence;

    private Parties(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    static Optional<Contrary> in(Clause clause) {
        return new Parties(clause).exchanged();
    }

    private Optional<Contrary> exchanged() {
        boolean oneWay = clause.main().isVerb()
                && ONE_WAY.contains(clause.main().lemma())
                && !clause.verbs().passive();
        if (!oneWay) {
            return Optional.empty();
        }
        Optional<Mention> doer = party(clause.subject().head());
        Optional<Mention> other = sentence.arrowsFrom(clause.verbs().main()).stream()
                .filter(arrow -> arrow.is("obj"))
                .flatMap(arrow -> party(arrow.dependent()).stream())
                .findFirst();
        return doer.flatMap(one -> other.filter(two -> alike(one, two)).map(two -> exchange(one, two)));
    }

    private Contrary exchange(Mention one, Mention two) {
        return new Contrary(
                List.of(
                        new Substitution(one.first(), one.last(), one.text(), two.text()),
                        new Substitution(two.first(), two.last(), two.text(), one.text())),
                "%s … %s".formatted(one.text(), two.text()),
                "%s … %s".formatted(two.text(), one.text()));
    }

    /** A name that stands alone: without an article, a possessive, an addition or another beside it. */
    private Optional<Mention> party(int head) {
        return sentence.mentionAt(head)
                .filter(mention -> mention.type().isName()
                        && IntStream.rangeClosed(mention.first(), mention.last())
                                .allMatch(i -> sentence.token(i).tag().equals("NNP"))
                        && sentence.arrowsFrom(head).stream()
                                .allMatch(child -> mention.covers(child.dependent()) || child.is("punct")));
    }

    private static boolean alike(Mention one, Mention two) {
        return !one.text().equals(two.text())
                && (one.type() == two.type() || COLLECTIVE.contains(one.type()) && COLLECTIVE.contains(two.type()));
    }
}
