package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.clause.WordTable;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that show what kind of statement a sentence makes. Sentences that bear the marks of two kinds show none.
 *
 * @param kind what they show
 * @param words as the text has them
 */
public record KindCue(Kind kind, String words) {

    private static final Pattern INFERRED = Pattern.compile(
            "\\b(?:is|are) (?:also )?likely to have \\w+|\\bappears? (?:also )?to have \\w+|\\bsuggests? that\\b"
                    + "|\\bcan be inferred\\b|\\bmust have \\w+(?:ed|en)\\b");
    private static final Pattern ADVISED = Pattern.compile("\\b(?:should|ought to|must|needs? to)\\b");
    private static final Pattern ADVISED_ACTOR = Pattern.compile(
            "(?i).*\\b(governments?|cities|city|donors|parties|states|schools?|ministers?|policymakers|councils?"
                    + "|authorities|employers|companies|parents|teachers|countries|leaders|regulators|banks)$");
    private static final Pattern FORETOLD = Pattern.compile("\\b(?:will|(?:is|are) (?:un)?likely to)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:future|by (?:about )?20\\d\\d|next (?:year|decade|century|\\d+ years)|years ahead|soon|in the coming"
                    + "|for ever|over the next)\\b");
    private static final Pattern VALUED = Pattern.compile("\\b(?:"
            + String.join(
                    "|",
                    WordTable.beside(KindCue.class, "values.tsv", Set.of("value"))
                            .labels()
                            .keySet())
            + ")\\b");

    /** What shows the kind of a sentence whose main clause is given. */
    public static Optional<KindCue> in(TextSentence sentence, Clause clause) {
        if (clause.standing() != Standing.MAIN || sentence.text().contains("?")) {
            return Optional.empty();
        }
        List<KindCue> cues = List.of(
                        inferred(sentence),
                        advised(sentence, clause),
                        foretold(sentence, clause),
                        valued(clause),
                        dated(sentence, clause))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return cues.size() == 1 ? Optional.of(cues.getFirst()) : Optional.empty();
    }

    /** Whether words speak of what lies ahead. */
    static boolean isAhead(String words) {
        return AHEAD.matcher(words).find();
    }

    /** Whether words say how good or bad something is. */
    static boolean values(String words) {
        return VALUED.matcher(words).find();
    }

    private static Optional<KindCue> inferred(TextSentence sentence) {
        return find(INFERRED, sentence.text())
                .filter(words -> !sentence.text().contains("nothing"))
                .map(words -> new KindCue(Kind.INFERENCE, words));
    }

    private static Optional<KindCue> advised(TextSentence sentence, Clause clause) {
        boolean actor = ADVISED_ACTOR.matcher(clause.text(clause.subject())).matches()
                || sentence.analysis()
                        .mentionAt(clause.subject().head())
                        .filter(mention -> mention.type() != Mention.Type.DATE)
                        .isPresent();
        boolean ought = clause.commitment() == Commitment.ADVISED && actor;
        return ought
                ? find(ADVISED, clause.text()).map(words -> new KindCue(Kind.RECOMMENDATION, words))
                : Optional.empty();
    }

    private static Optional<KindCue> foretold(TextSentence sentence, Clause clause) {
        boolean ahead = AHEAD.matcher(sentence.text()).find();
        boolean perfect = INFERRED.matcher(sentence.text()).find();
        return ahead && !perfect
                ? find(FORETOLD, clause.text()).map(words -> new KindCue(Kind.PREDICTION, words))
                : Optional.empty();
    }

    /** A value given to the subject itself: the predicate after "is" or "remains". */
    private static Optional<KindCue> valued(Clause clause) {
        boolean copular = clause.verbs().auxiliaries().stream()
                .anyMatch(token -> clause.sentence().token(token).lemma().equals("be"));
        String predicate = clause.sentence()
                .text(
                        clause.verbs().finite(),
                        Math.min(clause.last(), clause.verbs().main() + 3));
        return copular && clause.hedges().isEmpty() && !clause.verbs().passive()
                ? find(VALUED, predicate).map(words -> new KindCue(Kind.JUDGEMENT, words))
                : Optional.empty();
    }

    private static Optional<KindCue> dated(TextSentence sentence, Clause clause) {
        boolean past = clause.sentence().token(clause.verbs().finite()).tag().equals("VBD");
        boolean plain =
                clause.hedges().isEmpty() && !VALUED.matcher(sentence.text()).find() && !Doubt.in(sentence.text());
        return past && plain
                ? sentence.mentions().stream()
                        .filter(mention -> mention.type() == Mention.Type.DATE)
                        .filter(mention -> !clause.subject().covers(mention.first()))
                        .filter(mention -> mention.text().matches(".*\\b(1[5-9]|20)\\d\\d\\b.*"))
                        .findFirst()
                        .map(mention -> new KindCue(Kind.FACT, mention.text()))
                : Optional.empty();
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
