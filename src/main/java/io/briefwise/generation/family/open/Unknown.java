package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something that a text says nobody has measured or shown: what it would show could change the conclusion. */
final class Unknown {

    private static final Pattern MISSING = Pattern.compile(
            "(?s).*\\b[Nn]o (?:\\p{Ll}+ ){0,2}(?:study|studies|trial|survey|measurements?|records|analysis|evaluation|data|research|evidence)\\b (?!of (?:it|them)).{12,}"
                    + "|.*\\b(?:has|have) not (?:yet )?(?:published|measured|counted|recorded|tested|examined|compared|followed) .{12,}"
                    + "|.*\\b(?:did|do|does) not (?:measure|record|compare|follow|look at) .{12,}"
                    + "|.*\\b(?:little|almost nothing|nothing) is (?:yet )?known about .{12,}|.*\\bnobody (?:has (?:measured|counted|studied|tested|shown)|knows) .{12,}|.*\\b(?:is|are|remains?) (?:largely |still )?unknown\\b.*|.*\\b(?:has|have) never been (?:measured|tested|studied|counted|compared)\\b.*");

    private Unknown() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage())
                .filter(held -> MISSING.matcher(held.words()).matches()
                        && !held.words().matches("(?s)In summary.*|.*\\b(?:it|they|them)\\b.*"))
                .flatMap(
                        held -> held
                                .filling(argument)
                                .ask(form, Skill.CLAIM_AND_EVIDENCE, Bloom.EVALUATE, Outline.of("missing"))
                                .stream());
    }
}
