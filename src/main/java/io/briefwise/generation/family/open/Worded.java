package io.briefwise.generation.family.open;

import io.briefwise.brief.Span;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Antecedents;
import io.briefwise.generation.claim.Claim;
import io.briefwise.generation.claim.Definites;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Topics;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.discourse.Understood;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Dependency;
import io.briefwise.language.Sentence;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts statements of the argument in words that stand alone, as surely as the text puts them. */
final class Worded {

    private static final int LONGEST_NAME = 8;

    private final Passage passage;
    private final List<Claim> claims;

    Worded(Passage passage) {
        this.passage = passage;
        this.claims = Claim.in(passage);
    }

    /**
     * The statement in words.
     *
     * @param announced the sentence that announces it, whose subject "they" would take up
     */
    Optional<Saying> of(ArgumentNode node, TextSentence sentence, Optional<TextSentence> announced) {
        Span span = node.evidence().getFirst().span();
        int[] inside = IntStream.range(0, sentence.analysis().tokens().size())
                .filter(i -> sentence.analysis().token(i).start() >= span.start()
                        && sentence.analysis().token(i).end() <= span.end())
                .toArray();
        if (inside.length == 0) {
            return Optional.empty();
        }
        int last = inside[inside.length - 1];
        return sentence.clauses().stream()
                .filter(clause ->
                        inside[0] <= clause.subject().first() && clause.verbs().main() <= last)
                .filter(clause -> governs(clause, inside[0], last))
                .findFirst()
                .map(clause -> clause.within(Math.max(inside[0], clause.first()), Math.min(last, clause.last())))
                .flatMap(clause -> Cuts.of(clause).stream()
                        .flatMap(cut -> said(node, sentence, cut, announced).stream())
                        .findFirst())
                .or(() -> unhedged(node, sentence, inside[0], last))
                .or(() -> existing(node, sentence))
                .filter(saying -> !saying.words().matches("(?s).* (that|this|so|it|them|to|of|and)"));
    }

    /** "There are reports of …" has no subject that a clause could be read from. */
    private static Optional<Saying> existing(ArgumentNode node, TextSentence sentence) {
        String words = node.text().strip().replaceAll("[.]$", "");
        boolean stands = words.matches("(?is)there (is|are|was|were|has been|have been) .{20,}")
                && words.split(" ").length <= 22
                && !words.matches(
                        "(?is).*\\b(it|its|they|their|them|he|she|this|that|these|those|such|here|both|another|other)\\b.*|.*[“”;–:].*");
        return stands
                ? sentence.clauses().stream()
                        .findFirst()
                        .map(clause -> new Saying(
                                node,
                                sentence,
                                clause,
                                words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1),
                                ""))
                : Optional.empty();
    }

    /** Whether no other predicate of the stretch stands above it. */
    private static boolean governs(Clause clause, int first, int last) {
        Sentence sentence = clause.sentence();
        int at = clause.verbs().main();
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Dependency> up = sentence.arrowTo(at);
            if (up.isEmpty() || up.get().head() < 0) {
                return true;
            }
            at = up.get().head();
            if (first <= at && at <= last) {
                return false;
            }
        }
        return true;
    }

    private Optional<Saying> said(
            ArgumentNode node, TextSentence sentence, Clause clause, Optional<TextSentence> announced) {
        return own(clause)
                .or(() -> announced.flatMap(head -> takenUp(node, clause, head)))
                .map(words -> new Saying(node, sentence, clause, words, ""))
                .or(() -> placed(node, sentence, clause));
    }

    /** The clause's own words, hedges and all. */
    private Optional<String> own(Clause clause) {
        if (!clause.trusted()) {
            return Optional.empty();
        }
        String said = new Wording(clause).statement();
        return Proposition.of(clause, passage)
                .or(() -> Proposition.of(Antecedents.masked(said, clause), clause, passage)
                        .map(_ -> Proposition.untied(said)))
                .map(words -> lowered(words, clause));
    }

    /** "It is likely that …": the hedge stands above the clause and says nothing else. */
    private Optional<Saying> unhedged(ArgumentNode node, TextSentence sentence, int first, int last) {
        return claims.stream()
                .filter(claim ->
                        claim.sentence().equals(sentence) && claim.holder().equals(Claim.AUTHOR))
                .filter(claim -> claim.clause().verbs().main() >= first
                        && claim.clause().verbs().main() <= last)
                .filter(claim -> isUnderItsHedge(claim.clause()))
                .flatMap(claim -> before(node.modality())
                        .map(hedge -> new Saying(node, sentence, claim.clause(), hedge + claim.words(), ""))
                        .stream())
                .findFirst();
    }

    private static boolean isUnderItsHedge(Clause clause) {
        int above = clause.sentence()
                .arrowTo(clause.verbs().main())
                .map(Dependency::head)
                .orElse(-1);
        return above < 0 || clause.hedges().stream().anyMatch(hedge -> hedge.first() <= above && above <= hedge.last());
    }

    /** A common noun that opens a sentence is often taken for a name. */
    static String lowered(String words, Clause clause) {
        Sentence sentence = clause.sentence();
        boolean common = clause.subject().first() == 0
                && words.startsWith(sentence.token(0).text())
                && sentence.mentionAt(0).isEmpty()
                && !sentence.token(1).isName()
                && !sentence.token(0).text().matches("\\p{Lu}\\p{Lu}.*|I");
        return common ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static Optional<String> before(Modality modality) {
        return switch (modality) {
            case LIKELY -> Optional.of("it is likely that ");
            case APPARENT -> Optional.of("it appears that ");
            case POSSIBLE -> Optional.of("it is possible that ");
            case DOUBTFUL -> Optional.of("it is unlikely that ");
            case FACT, ASSERTED, REPORTED, EXPECTED, ARGUABLE, ADVISED, ASKED -> Optional.empty();
        };
    }

    /** "They should fund grants": what the announcing sentence is about takes the pronoun's place. */
    private Optional<String> takenUp(ArgumentNode node, Clause clause, TextSentence head) {
        Optional<Clause> main = head.trusted().stream()
                .filter(other -> other.standing() == Standing.MAIN)
                .findFirst();
        String words = Proposition.untied(new Wording(clause).statement().replaceFirst("^(And|and) ", ""));
        boolean they = words.matches("(?i)they .*");
        boolean taking = node.kind() == NodeKind.RECOMMENDATION && (they || words.matches("(?i)it should .*"));
        return main.filter(other -> taking && they == other.subjectHead().text().endsWith("s"))
                .map(other -> lowered(new Wording(other).inside(other.subject()), other))
                .filter(name ->
                        name.split(" ").length <= LONGEST_NAME && !name.matches("(?i)(they|it|we|these|those)\\b.*"))
                .map(name -> name + words.substring(words.indexOf(' ')))
                .filter(text -> text.split(" ").length <= 26
                        && !text.matches("(?s).*[“”;–].*|.*\\b(they|it|them|this|these|so)\\b.*"));
    }

    /** Words that a reader of the paragraph understands: the question names it. */
    private Optional<Saying> placed(ArgumentNode node, TextSentence sentence, Clause clause) {
        return Understood.of(sentence.analysis(), clause.first(), clause.last())
                .filter(words -> clause.trusted() && !words.matches("(?i)(it|there) .*"))
                .map(words -> new Saying(
                        node,
                        sentence,
                        clause,
                        words,
                        Definites.pointing(sentence.analysis(), words, Topics.of(passage))
                                        .isEmpty()
                                ? ""
                                : " in " + sentence.mark()));
    }
}
