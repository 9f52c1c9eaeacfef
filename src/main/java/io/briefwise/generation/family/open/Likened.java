package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An argument from analogy: what holds of one thing is said to hold of another that is like it. */
final class Likened {

    private static final Pattern LIKENING = Pattern.compile(
            "(?s).*\\b(?:is|was|would be|are) (?:a little |a bit |rather |much |just )?like (?:\\p{Ll}+ing|an?|the) .{6,}"
                    + "|Just as .+,.+|.*, just as .{8,}"
                    + "|.*\\b[Ww]e (?:do not|don’t|don't|would not|wouldn't|never) .{4,60} by \\p{Ll}+ing .{4,}"
                    + "|[Ww]e (?:do not|don’t|don't|would not|wouldn't) (?:let|accept|allow|ask|expect|tolerate|blame|forbid|require) .{12,}"
                    + "|.*\\b(?:[Aa]|[Nn]o) (?!one\\b)\\p{Ll}+ would (?:not |never )?(?:let|accept|be (?:allowed|cleared|asked|forgiven|told)|allow|tolerate|dream)\\b.{12,}"
                    + "|.*\\b[Nn]o one would .{8,}|.*\\bis (?:the equivalent of|rather as if|as if) .{8,}"
                    + "|.*\\bThe same (?:is true|was said|could be said|argument was) of .{6,}");

    private Likened() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage())
                .filter(held -> LIKENING.matcher(held.words()).matches())
                .flatMap(held ->
                        held
                                .filling(argument)
                                .ask(form, Skill.ASSUMPTION, Bloom.EVALUATE, Outline.of("analogy"))
                                .stream());
    }
}
