package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.List;

/** Puts statements as options: each a sentence of its own. */
final class Offered {

    private Offered() {}

    private static String put(String words) {
        return Proposition.sentence(Wording.option(words)).replaceAll("\\.\\.$", ".");
    }

    /**
     * @param why what is wrong with each, after "Wrong: ¶4 says so, but "
     */
    static List<Option> wrong(List<OtherStatements.Found> found, String why) {
        return found.stream()
                .map(other -> new Option(
                        put(other.words()),
                        Role.OTHER_SPAN,
                        "Wrong: %s says so; %s.".formatted(other.place().mark(), why)))
                .toList();
    }

    static Option mixed(String words, String mark) {
        return new Option(
                put(words), Role.MISREAD, "Wrong: %s says this of the one thing and not of the other.".formatted(mark));
    }

    static Option right(String words, String why) {
        return new Option(put(words), Role.KEY, "Right: " + why + ".");
    }
}
