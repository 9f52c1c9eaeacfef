package io.briefwise.generation.discourse;

import io.briefwise.generation.clause.People;
import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a pronoun has something before it that it can stand for. */
final class Antecedent {

    /** "it is hard to say", "it takes years to build one": there it stands for what follows. */
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)it (?:(?:is|was|has been|would be|will be|may be|might be|seems?|appears?|makes?|made|takes?|took|becomes?|became)"
                    + "(?! (?:\\w+ )?(?:too|one|so|as|able|unable|willing|ready|going|about|due|set|likely|unlikely|bound|forced|designed|meant|used"
                    + "|free|keen|reluctant|prepared|\\w+ed)\\b)(?: \\S+){1,5} (?:to|that|for|whether)\\b).*");

    private Antecedent() {}

    static boolean standsWithin(Sentence sentence, int first, int pronoun) {
        String word = sentence.token(pronoun).text().toLowerCase(Locale.ROOT);
        if (isExpletive(sentence, pronoun)) {
            return true;
        }
        // "people took it for a seed", "the hearings they recorded": what is meant stands further back
        boolean acted = word.matches("it|them|him|her")
                && !opensClause(sentence, pronoun)
                && !sentence.token(pronoun).tag().equals("PRP$")
                && !isSubject(sentence, pronoun);
        boolean contact = pronoun > 0 && sentence.token(pronoun - 1).isNoun();
        return !acted && !contact && IntStream.range(first, pronoun).anyMatch(noun -> fits(word, sentence, noun));
    }

    static boolean isExpletive(Sentence sentence, int pronoun) {
        return sentence.token(pronoun).text().equalsIgnoreCase("it")
                && EXPLETIVE
                        .matcher(sentence.text(pronoun, sentence.tokens().size() - 1))
                        .matches()
                && opensClause(sentence, pronoun);
    }

    private static boolean opensClause(Sentence sentence, int token) {
        return token == 0
                || sentence.token(token - 1).tag().matches("[,:]|CC")
                || sentence.token(token - 1)
                        .text()
                        .matches("(?i)that|because|although|though|whereas|while|since|so|but");
    }

    private static boolean isSubject(Sentence sentence, int token) {
        return sentence.arrowTo(token)
                .filter(arrow -> arrow.relation().startsWith("nsubj"))
                .isPresent();
    }

    static boolean fits(String pronoun, Sentence sentence, int noun) {
        if (!sentence.token(noun).isNoun() || !sentence.token(noun).text().matches("\\p{L}.*")) {
            return false;
        }
        boolean named = sentence.mentionAt(noun)
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .isPresent();
        boolean person = named || People.isOne(sentence.token(noun));
        boolean plural = isPlural(sentence, noun);
        return switch (pronoun) {
            case "it", "its", "itself" -> !plural && !named;
            case "they", "their", "them", "themselves" -> plural;
            case "he", "she", "his", "her", "him", "himself", "herself" -> person && !plural;
            default -> false;
        };
    }

    static boolean isPlural(Sentence sentence, int noun) {
        return sentence.token(noun).tag().matches("NNP?S")
                || sentence.arrowsFrom(noun).stream().anyMatch(arrow -> arrow.is("conj"));
    }
}
