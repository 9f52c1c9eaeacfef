package io.briefwise.generation.claim;

import io.briefwise.generation.clause.Clause;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Set;

/**
 * Tells what a writer makes of things from what anybody can look up: a judgement, an explanation, a comparison of worth,
 * a prediction. Only such a claim can be made with more or less reserve.
 */
public final class Interpretive {

    private static final Set<String> CAUSAL = Set.of(
            "cause",
            "explain",
            "drive",
            "shape",
            "encourage",
            "discourage",
            "deter",
            "undermine",
            "weaken",
            "strengthen",
            "threaten",
            "distort",
            "hamper",
            "hinder",
            "foster",
            "worsen",
            "aggravate",
            "ease",
            "jeopardise",
            "jeopardize",
            "reinforce",
            "reward",
            "punish",
            "favour",
            "favor",
            "matter",
            "depend",
            "stem",
            "derive",
            "owe",
            "deserve",
            "outweigh",
            "justify",
            "reflect",
            "fail",
            "suffice",
            "ensure",
            "guarantee",
            "prevent",
            "damage",
            "erode",
            "benefit",
            "harm",
            "improve",
            "lead",
            "result",
            "contribute");
    /** How people feel or stand towards something: nobody can read it off. */
    private static final Set<String> ATTITUDES = Set.of(
            "suspicious",
            "reluctant",
            "hostile",
            "willing",
            "unwilling",
            "eager",
            "keen",
            "wary",
            "determined",
            "anxious",
            "confident",
            "sceptical",
            "skeptical",
            "indifferent",
            "committed",
            "concerned",
            "ambivalent");

    private Interpretive() {}

    public static boolean is(Clause clause) {
        Sentence sentence = clause.sentence();
        Token main = clause.main();
        boolean foretold = sentence.token(clause.verbs().finite()).text().equals("will")
                && clause.verbs().auxiliaries().size() == 1
                && main.tag().equals("VB");
        boolean attitude = ATTITUDES.contains(main.text())
                || sentence.arrowsFrom(clause.verbs().main()).stream()
                        .anyMatch(child -> child.is("xcomp")
                                && ATTITUDES.contains(
                                        sentence.token(child.dependent()).text()));
        return foretold
                || attitude
                || sentence.arrowsFrom(clause.verbs().main()).stream()
                        .anyMatch(child -> child.is("xcomp")
                                && CAUSAL.contains(
                                        sentence.token(child.dependent()).lemma()))
                || main.isVerb() && CAUSAL.contains(main.lemma())
                || !main.isVerb()
                        && KindCue.values(sentence.text(
                                clause.verbs().finite(), clause.verbs().main()));
    }
}
