package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text holds only on a condition: whether it will be met, and what is left where it is not. */
final class Conditional {

    private static final Pattern ON_CONDITION = Pattern.compile(
            "(?s).{20,}?(?:,? (?:but only if|only if|provided(?: that)?|on condition that)|, (?:as|so) long as) (?<condition>.{12,})[.]");

    private Conditional() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage()).flatMap(held -> of(form, argument, held));
    }

    private static Stream<Candidate> of(OpenForm form, Argument argument, HeldUp held) {
        Matcher matcher = ON_CONDITION.matcher(held.words());
        return matcher.matches() && !held.words().matches("(?s).*\\b(?:says?|said|claims?|argues?)\\b.*")
                ? held
                        .filling(argument)
                        .put("condition", matcher.group("condition"))
                        .ask(form, Skill.CONSEQUENCE_AND_FEASIBILITY, Bloom.EVALUATE, Outline.of("condition"))
                        .stream()
                : Stream.empty();
    }
}
