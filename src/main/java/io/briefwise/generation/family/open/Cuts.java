package io.briefwise.generation.family.open;

import io.briefwise.generation.clause.Clause;
import io.briefwise.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A clause and the shorter ones that are left of it when what is added after a mark is cut off, the longest first. */
final class Cuts {

    private static final String ADDING =
            "which|who|where|so|including|as|but|since|because|although|though|whereas|while|perhaps|an?|up|with|such|rather|under|on|particularly|especially";

    private Cuts() {}

    static List<Clause> of(Clause clause) {
        List<Clause> cuts = new ArrayList<>(List.of(clause));
        Sentence sentence = clause.sentence();
        for (int i = clause.last() - 1; i > clause.verbs().main() + 1; i--) {
            if (isCut(sentence, i)) {
                cuts.add(clause.within(clause.first(), i - 1));
            }
        }
        return cuts;
    }

    private static boolean isCut(Sentence sentence, int mark) {
        String word = sentence.token(mark).text();
        if (word.matches("[;–—:]")) {
            return true;
        }
        if (word.equals("so") && sentence.token(mark + 1).text().equals("that")) {
            return true;
        }
        if (word.equals("and") && sentence.token(mark + 1).tag().equals("VB")) {
            return true;
        }
        if (!word.equals(",")) {
            return false;
        }
        String next = sentence.token(mark + 1).text();
        boolean goesOn = next.matches("and|or")
                && mark + 2 < sentence.tokens().size()
                && sentence.token(mark + 2).tag().matches("VB.*|MD|PRP");
        return next.matches(ADDING) || goesOn;
    }
}
