package io.briefwise.generation.family.open;

import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Evidence;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Changes that a text tells with a figure and sets after a measure or under it. */
final class Change {

    private static final String CHANGING =
            "rise|fall|grow|drop|decline|increase|decrease|shrink|improve|double|halve|climb|recover|slow";
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\b(after|since|under|following|once|where|within|during|between|in the (?:first|second|third)|by \\d)");

    private Change() {}

    static List<Saying> in(Passage passage) {
        List<Saying> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            sentence.clauses().stream()
                    .filter(clause -> clause.standing() == Standing.MAIN && clause.trusted())
                    .filter(clause ->
                            clause.main().lemma().matches(CHANGING) && clause.commitment() == Commitment.CERTAIN)
                    .filter(clause -> clause.main().tag().matches("VBD|VBN")
                            && clause.text().matches("(?s).*\\d.*"))
                    .filter(clause -> AFTER.matcher(clause.text()).find() && Voice.isAuthors(passage, sentence, clause))
                    .flatMap(clause -> Cuts.of(clause).stream()
                            .flatMap(cut ->
                                    Proposition.of(cut, passage)
                                            .map(words -> saying(passage, sentence, cut, words))
                                            .stream())
                            .limit(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static Saying saying(Passage passage, TextSentence sentence, Clause clause, String words) {
        return new Saying(
                new ArgumentNode(
                        "change",
                        NodeKind.DATA,
                        ArgumentNode.AUTHOR,
                        Modality.FACT,
                        List.of(Evidence.in(passage.brief(), sentence.span()))),
                sentence,
                clause,
                words,
                "");
    }
}
