package io.briefwise.generation.family;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.clause.People;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a modal that says how sure the author is from one that says what somebody is able or allowed to do ("States
 * could begin with breakfast", "Voters may register by post") or what happens now and then ("A box may be moved").
 */
final class Modals {

    private static final Set<String> UNWILLED = Set.of(
            "lose",
            "face",
            "suffer",
            "benefit",
            "gain",
            "see",
            "have",
            "be",
            "become",
            "need",
            "find",
            "feel",
            "experience");
    /** Of these things one says that they could happen; of others, that somebody could do them. */
    private static final Set<String> HAPPENING = Set.of(
            "lead",
            "cause",
            "threaten",
            "undermine",
            "worsen",
            "rise",
            "fall",
            "grow",
            "shrink",
            "cost",
            "mean",
            "become",
            "prove",
            "turn",
            "damage",
            "harm",
            "weaken",
            "face",
            "lose",
            "double",
            "disappear",
            "suffer",
            "deter",
            "push");
    /** They say how things look or what is told, rather than how sure the author is. */
    private static final Set<String> UNDECIDED =
            Set.of("can", "apparently", "seemingly", "clear", "obvious", "evident", "plausible", "surely");

    private Modals() {}

    static boolean aboutTruth(Clause clause, Hedge hedge) {
        Sentence sentence = clause.sentence();
        String word = sentence.token(hedge.last()).text().toLowerCase(Locale.ROOT);
        if (UNDECIDED.contains(word)) {
            return false;
        }
        if (!word.matches("may|might|could")) {
            return true;
        }
        if (looksBack(clause)) {
            return !word.equals("could");
        }
        String text = sentence.text();
        String following = hedge.last() + 1 < sentence.tokens().size()
                ? sentence.token(hedge.last() + 1).text()
                : "";
        boolean past = sentence.tokens().stream().anyMatch(token -> token.tag().equals("VBD"));
        boolean conceded = text.matches("(?s).*\\b(may|might)\\b.*,? (but|yet|though|although)\\b.*");
        return !following.matches("well|not|only|as|also")
                && !conceded
                && !past
                && isOneThing(clause)
                && (HAPPENING.contains(clause.main().lemma())
                        || !word.equals("could")
                                && UNWILLED.contains(verb(clause))
                                && !clause.verbs().passive())
                && !isWilled(clause);
    }

    /** "may have been forgotten". */
    private static boolean looksBack(Clause clause) {
        return clause.verbs().auxiliaries().stream()
                .skip(1)
                .anyMatch(token -> clause.sentence().token(token).text().equals("have"));
    }

    private static String verb(Clause clause) {
        return clause.main().isVerb() ? clause.main().lemma() : "be";
    }

    /** What may be so of things of a kind is so of some of them; of one thing it is so or not. */
    private static boolean isOneThing(Clause clause) {
        Sentence sentence = clause.sentence();
        Token head = clause.subjectHead();
        return head.tag().matches("NN|NNP|PRP|DT")
                && sentence.token(clause.subject().first())
                        .text()
                        .matches("(?i)the|this|that|its|their|his|her|it|there|\\p{Lu}.*")
                && !sentence.token(clause.subject().first()).text().matches("(?i)an?|any|every|each|one|they|we|you|i");
    }

    /** What people or those who act for them do by choice. */
    private static boolean isWilled(Clause clause) {
        Sentence sentence = clause.sentence();
        int head = clause.subject().head();
        boolean actor = People.isOne(sentence.token(head))
                || sentence.mentionAt(head)
                        .filter(mention -> mention.type().isName())
                        .isPresent();
        return actor
                && !clause.verbs().passive()
                && !UNWILLED.contains(sentence.token(clause.verbs().main()).lemma())
                && clause.verbs().auxiliaries().size() < 2;
    }
}
