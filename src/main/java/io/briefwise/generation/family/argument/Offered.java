package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.List;

/** How statements are put as options. */
enum Offered {
    /** "Because the rings scatter light" */
    BECAUSE,
    /** "The rings scatter light." */
    SENTENCE;

    String put(String words) {
        return switch (this) {
            case BECAUSE -> "Because " + words;
            case SENTENCE -> Proposition.sentence(Wording.option(words)).replaceAll("\\.\\.$", ".");
        };
    }

    /**
     * @param why what is wrong with each, after "Wrong: ¶4 says so, but "
     */
    List<Option> wrong(List<OtherStatements.Found> found, String why) {
        return found.stream()
                .map(other -> new Option(
                        put(other.words()),
                        Role.OTHER_SPAN,
                        "Wrong: %s says so, but %s.".formatted(other.place().mark(), why)))
                .toList();
    }

    Option right(String words, String why) {
        return new Option(put(words), Role.KEY, "Right: " + why + ".");
    }
}
