package io.briefwise.generation.claim;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import java.util.Locale;
import java.util.Optional;

/** What a clause says, as a clause that can follow "that" and stands alone. */
public final class Proposition {

    private static final int LONGEST = 26;
    private static final int SHORTEST = 5;
    private static final String CONNECTIVES =
            "therefore|nevertheless|nonetheless|however|thereby|moreover|meanwhile|incidentally|similarly|thus"
                    + "|also|likewise|for example|in turn|as it happens|then|instead|even so";

    private Proposition() {}

    /** The clause's own words, hedges included, without the words that tie it to the sentence before. */
    public static Optional<String> of(Clause clause) {
        return of(new Wording(clause).statement(), clause);
    }

    /** The clause's own words where the title of the text says what "the agreement" is; less strict than without it. */
    public static Optional<String> of(Clause clause, Passage passage) {
        return of(new Wording(clause).statement(), clause, passage);
    }

    /** Words made of a clause, if they stand alone. */
    public static Optional<String> of(String words, Clause clause) {
        return joined(words, clause).filter(text -> SelfContained.is(text, clause));
    }

    public static Optional<String> of(String words, Clause clause, Passage passage) {
        return joined(words, clause).filter(text -> SelfContained.is(text, clause, passage));
    }

    /** Words made of a clause, fit to follow "that". */
    private static Optional<String> joined(String words, Clause clause) {
        String untied = untied(words);
        String text = untied.matches(
                        "(The|A|An|In|On|At|There|Only|Many|Some|Most|All|No|Few|Every|Each|For|By|With|From|To) .*")
                ? untied.substring(0, 1).toLowerCase(Locale.ROOT) + untied.substring(1)
                : untied;
        int length = text.split(" ").length;
        return length >= SHORTEST
                        && length <= LONGEST
                        && !opensWithFalseName(clause)
                        && !text.matches(
                                "(?s)(which|who|that) .*|.*[“”;?!–].*|.*\\bnot only\\b.*|.*\\b(if|unless)\\b.*")
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A common noun at the head of its sentence that was taken for a name would keep its capital. */
    private static boolean opensWithFalseName(Clause clause) {
        return clause.first() == 0
                && clause.sentence().token(0).isName()
                && !clause.sentence().token(1).isName()
                && clause.sentence().mentionAt(0).isEmpty();
    }

    /** Without the words that tie it to the sentence before: "therefore", "in turn". */
    public static String untied(String words) {
        return words.replaceAll(
                        "(?i)^(lastly|finally|firstly|secondly|thirdly|fourthly|first|second|third|admittedly|now|today|indeed|in fact"
                                + "|in short|in addition|as a result|of course|for instance|by contrast|in contrast|at the same time"
                                + "|on the other hand|in particular|besides|furthermore|consequently|hence|all the same|still"
                                + "|in other words|after all|unsurprisingly|to be sure|in practice|in principle), ",
                        "")
                .replaceAll("(?i)^(" + CONNECTIVES + "),? ", "")
                .replaceAll(",? (" + CONNECTIVES + "),(?= )", "")
                .replaceAll(" (" + CONNECTIVES + ")(?= )", "")
                .replaceAll(",? (as well|too|though|however)$", "")
                .replaceAll("[,.]$", "")
                .replaceAll("[.]’$", "’")
                .strip();
    }

    /** As a sentence of its own. */
    public static String sentence(String proposition) {
        return Wording.option(proposition) + ".";
    }
}
