package io.briefwise.generation.clause;

import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Set;

/**
 * Looks for signs of a parse gone wrong: a hole in the clause, an arrow that the parser could not name, a subject that
 * does not agree with its verb or stands behind it, quotation marks without a partner, a very long sentence.
 */
final class Trust {

    private static final int LONGEST = 50;
    private static final Set<String> SINGULAR_VERBS = Set.of("is", "was", "has", "does");
    private static final Set<String> PLURAL_VERBS = Set.of("are", "were", "have", "do");

    private Trust() {}

    static boolean in(Sentence sentence, Phrase subject, VerbGroup verbs, Extent.Range clause) {
        return clause.whole()
                && sentence.tokens().size() <= LONGEST
                && subject.last() < verbs.finite()
                && verbs.finite() <= verbs.main()
                && (sentence.token(subject.head()).isNoun() || isPronoun(sentence.token(subject.head())))
                && agree(sentence, subject, verbs)
                && noUnknownArrow(sentence, clause)
                && !takesItsObjectFromOutside(sentence, subject, clause)
                && quotesPair(sentence, clause);
    }

    private static boolean isPronoun(Token token) {
        return token.tag().startsWith("PRP")
                || token.tag().equals("DT")
                || token.tag().equals("CD");
    }

    private static boolean agree(Sentence sentence, Phrase subject, VerbGroup verbs) {
        Token finite = sentence.token(verbs.finite());
        Token head = sentence.token(subject.head());
        boolean joined = sentence.arrowsFrom(subject.head()).stream().anyMatch(arrow -> arrow.is("conj"));
        boolean plural = joined || head.tag().equals("NNS") || head.tag().equals("NNPS");
        boolean pronoun = head.tag().startsWith("PRP") || head.tag().equals("DT");
        if (pronoun
                || finite.tag().equals("MD")
                || finite.tag().equals("VBD") && !finite.lemma().equals("be")) {
            return true;
        }
        String form = finite.text();
        if (finite.tag().equals("VBZ") || SINGULAR_VERBS.contains(form)) {
            return !plural;
        }
        if (finite.tag().equals("VBP") || PLURAL_VERBS.contains(form)) {
            return plural;
        }
        // a participle or infinitive without an auxiliary has no subject of its own
        return false;
    }

    /** "the cars that Google tests": without the cars the clause says nothing. */
    private static boolean takesItsObjectFromOutside(Sentence sentence, Phrase subject, Extent.Range clause) {
        for (int i = clause.first(); i < subject.first(); i++) {
            if (sentence.token(i).tag().matches("W.*|IN")
                    && sentence.token(i).text().matches("(?i)that|which|who|whom|what|how|why|where")) {
                return true;
            }
        }
        return false;
    }

    private static boolean noUnknownArrow(Sentence sentence, Extent.Range clause) {
        return sentence.dependencies().stream()
                .noneMatch(arrow -> arrow.relation().equals("dep")
                        && arrow.dependent() >= clause.first()
                        && arrow.dependent() <= clause.last());
    }

    private static boolean quotesPair(Sentence sentence, Extent.Range clause) {
        int open = 0;
        for (int i = clause.first(); i <= clause.last(); i++) {
            String tag = sentence.token(i).tag();
            open += tag.equals("``") || tag.equals("-LRB-") ? 1 : tag.equals("''") || tag.equals("-RRB-") ? -1 : 0;
        }
        return open == 0;
    }
}
