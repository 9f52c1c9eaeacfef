package io.briefwise.generation.argumentation;

import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.People;
import io.briefwise.language.Mention;
import java.util.List;

/** Tells "can", "could" and "may" of what somebody is able or allowed to do from those that leave open whether it is so. */
final class Ability {

    private static final String STATES =
            "be|have|seem|appear|become|find|prove|remain|lead|cause|change|turn|play|affect|influence|help|depend|fall|rise";

    private Ability() {}

    /** "A small bank cannot settle an invoice": said without reserve. */
    static boolean isDenied(Clause clause) {
        List<String> words = open(clause);
        boolean ruledOut = clause.text().matches("(?is).*\\b(rul(e|ed|ing) out|excluded?|be sure|be certain)\\b.*");
        return !words.isEmpty()
                && !ruledOut
                && words.stream()
                        .allMatch(word -> word.matches("(?i)can|could|cannot|can.?t|couldn.?t|can not|could not"))
                && (clause.verbs().negative()
                        || words.stream().anyMatch(word -> word.matches("(?i)cannot|.*n.t|.* not"))
                        || clause.text().matches("(?is)(none|nobody|no|neither|nothing|only|few)\\b.*"));
    }

    /** "The schools can use the scheme", "members may wish to ask". */
    static boolean isMeant(Clause clause) {
        List<String> words = open(clause);
        if (words.isEmpty() || clause.verbs().passive() || clause.main().tag().matches("JJ.*|NN.*")) {
            return false;
        }
        String lemma = clause.main().lemma();
        boolean able = words.stream().allMatch(word -> word.matches("(?i)can|could"))
                && isSomebody(clause)
                && !lemma.matches(STATES);
        boolean polite = words.stream().allMatch(word -> word.matches("(?i)may|might")) && lemma.equals("wish");
        return able || polite;
    }

    private static List<String> open(Clause clause) {
        return clause.hedges().stream()
                .filter(hedge -> hedge.commitment() == Commitment.POSSIBLE)
                .map(hedge -> hedge.words().strip())
                .toList();
    }

    private static boolean isSomebody(Clause clause) {
        return People.isOne(clause.subjectHead())
                || clause.text(clause.subject()).matches("(?i)(i|we|he|she|they|you|one|each|anyone|anybody|who)")
                || clause.subjectHead()
                        .lemma()
                        .matches(
                                "(?i)school|hospital|council|department|bank|household|owner|court|city|town|firm|ministry")
                || clause.sentence()
                        .mentionAt(clause.subject().head())
                        .filter(mention ->
                                mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.ORGANISATION)
                        .isPresent();
    }
}
