package io.briefwise.generation.family.marking;

import io.briefwise.language.Mention;
import io.briefwise.language.Sentence;
import io.briefwise.language.Token;
import java.util.Locale;
import java.util.Set;

/** Tells a verb by which an amount goes up or down ("sales grew by 4%") from the same verb in another sense ("he grew beet"). */
final class Movement {

    private static final Set<String> MEASURED = Set.of("double", "triple", "treble", "quadruple", "halve");
    private static final Set<String> MANNER = Set.of(
            "sharply",
            "steadily",
            "rapidly",
            "slightly",
            "markedly",
            "dramatically",
            "considerably",
            "significantly",
            "substantially",
            "further",
            "fast",
            "quickly",
            "slowly",
            "gradually",
            "half",
            "third",
            "quarter",
            "fifth",
            "tenth",
            "%");
    private static final Set<String> PEOPLE = Set.of("he", "she", "i", "we", "you", "who");

    private Movement() {}

    static boolean is(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && sentence.arrowsFrom(verb).stream()
                        .anyMatch(arrow -> arrow.is("nsubj") && isAmount(sentence, arrow.dependent()))
                && sentence.arrowsFrom(verb).stream()
                        .noneMatch(arrow -> arrow.is("obj") || arrow.is("dobj") || arrow.is("xcomp"))
                && (MEASURED.contains(sentence.token(verb).lemma()) || isMeasured(sentence, verb));
    }

    private static boolean isAmount(Sentence sentence, int subject) {
        return !PEOPLE.contains(sentence.token(subject).text().toLowerCase(Locale.ROOT))
                && sentence.mentionAt(subject)
                        .filter(mention -> mention.type() == Mention.Type.PERSON)
                        .isEmpty();
    }

    private static boolean isMeasured(Sentence sentence, int verb) {
        return sentence.subtree(verb).stream()
                .filter(index -> index > verb)
                .map(sentence::token)
                .anyMatch(Movement::measures);
    }

    private static boolean measures(Token token) {
        return token.tag().equals("CD") && !token.text().matches("(?:1[5-9]|20)\\d\\d")
                || MANNER.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
