package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word that an author refuses to something, or claims for it: much may hang on whether it fits. */
final class Redefined {

    private static final Pattern NAMING = Pattern.compile(
            "(?s).*\\b(?:is|are|was|would be) (?:hardly|scarcely|not really|nothing but|nothing less than|simply|really) (?:an? |the )?(?<one>\\p{Ll}{5,})[.]"
                    + "|.*\\b(?:is|are) not an? (?<two>\\p{Ll}{4,}) (?:at all )?but an? \\p{Ll}+.*"
                    + "|.*\\b(?:amounts? to|is the definition of|deserves? to be called|is called|call it) (?:an? |the )?(?<three>\\p{Ll}{5,})[.]");
    private static final Pattern OTHERWISE = Pattern.compile(
            ".*(?:ed|ing|ly|able|ible|ful)|(?:true|false|clear|possible|enough|known|right|wrong|there|better|worse|simple|common|likely|surprise|surprising|thing|matter|question)");

    private Redefined() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage()).flatMap(held -> {
            Matcher naming = NAMING.matcher(held.words());
            if (!naming.matches()) {
                return Stream.empty();
            }
            String word = Stream.of("one", "two", "three")
                    .map(naming::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow();
            return OTHERWISE.matcher(word).matches()
                    ? Stream.empty()
                    : held
                            .filling(argument)
                            .put("word", word)
                            .ask(form, Skill.DEFINITION_OF_KEY_TERMS, Bloom.EVALUATE, Outline.of("naming"))
                            .stream();
        });
    }
}
