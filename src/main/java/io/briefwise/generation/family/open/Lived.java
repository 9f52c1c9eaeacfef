package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a writer has gone through and holds up as a reason: it may show less than it is told for. */
final class Lived {

    private static final Pattern TELLING = Pattern.compile(
            "(?s)(?:.*[,;] |Then |Once )?(?:(?:For|In|When|Last|After|As) [^,]{3,50}, )?(?:I|[Mm]y \\p{Ll}+(?: \\p{Ll}+)?) (?:have (?:stood|watched|seen|met|spent|treated)|was (?:given|told|asked|taken)|saw|met|watched|stood|spent|treated"
                    + "|sat|waited|walked|visited|used to|lost|paid|had to)\\b.{40,}|.*\\b(?:stopped|told|asked|showed|took|assured) me\\b.{40,}");
    private static final Pattern OTHERWISE =
            Pattern.compile("(?s).*\\b(?:I have seen (?:no|nothing)|my (?:view|argument|point|reason|guess))\\b.*");

    private Lived() {}

    /** One is enough: the rest of the story says no more. */
    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage())
                .filter(held -> TELLING.matcher(held.words()).matches()
                        && !OTHERWISE.matcher(held.words()).matches())
                .flatMap(
                        held -> held
                                .filling(argument)
                                .ask(form, Skill.CLAIM_AND_EVIDENCE, Bloom.EVALUATE, Outline.of("lived"))
                                .stream())
                .limit(1);
    }
}
