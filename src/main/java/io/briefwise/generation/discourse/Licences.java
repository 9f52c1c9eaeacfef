package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.Clause;
import io.briefwise.language.Sentence;
import java.util.Set;

/** Tells whether a connective that has two meanings has the one that is looked for. */
final class Licences {

    private static final Set<String> COUNTERPARTS = Set.of("others", "rest", "latter", "remainder");

    private Licences() {}

    static boolean hold(Connective connective, Clause main, Clause tied, int start) {
        return switch (connective.licence()) {
            case NONE -> true;
            case PARALLEL -> setOff(main, start) && parallel(main, tied);
            case CAUSAL -> setOff(main, start) && !spansTime(main, tied);
            case MODAL ->
                tied.verbs().auxiliaries().stream()
                        .anyMatch(token -> tied.sentence().token(token).tag().equals("MD"));
            case COMMA, CLAUSE, COMMAS, END, VERB, NOUN -> false;
        };
    }

    private static boolean setOff(Clause clause, int start) {
        return start == 0 || clause.sentence().token(start - 1).text().equals(",");
    }

    /** "has been shrinking since records began": a perfect, or a moment rather than a state. */
    private static boolean spansTime(Clause main, Clause tied) {
        Sentence sentence = main.sentence();
        boolean perfect = main.verbs().auxiliaries().stream()
                .anyMatch(token -> sentence.token(token).lemma().equals("have"));
        boolean moment = sentence.token(tied.verbs().finite()).tag().equals("VBD")
                && sentence.token(tied.verbs().main()).lemma().matches("begin|start|come|open|end|leave|join|arrive|die");
        return perfect || moment;
    }

    private static boolean parallel(Clause main, Clause tied) {
        String one = main.subjectHead().lemma();
        String other = tied.subjectHead().lemma();
        return !main.subjectPoints()
                && (COUNTERPARTS.contains(other)
                        || one.equals(other)
                                && !main.text(main.subject()).equalsIgnoreCase(tied.text(tied.subject())));
    }
}
