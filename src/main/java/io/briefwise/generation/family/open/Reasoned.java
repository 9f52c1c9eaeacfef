package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A judgement or a piece of advice with its reason in one sentence: the reason alone is seldom enough. */
final class Reasoned {

    /** The judgement stands before its reason. */
    private static final Pattern REASON =
            Pattern.compile("(?s)(?<judged>.{16,}?)(?:\\bbecause|, since) (?!of\\b|then\\b).{16,}");

    private static final Pattern JUDGING = Pattern.compile(
            "(?s).*\\b(?:should|must|ought|better|worse|worth|fair|unfair|right|wrong|prefer|unlikely|cheaper|safer|mistake|needs?)\\b.*");
    private static final Pattern REPORTING = Pattern.compile(
            "(?s).*\\b(?:says?|said|argues?|argued|claims?|believes?|fears?|thinks?|complained|questioned|asked|wondered|urge|partly because|simply because|objection|reply|appears?)\\b.*");

    private Reasoned() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return HeldUp.in(argument.passage())
                .filter(held -> judges(held.words()))
                .flatMap(held ->
                        held
                                .filling(argument)
                                .ask(form, Skill.ASSUMPTION, Bloom.ANALYSE, Outline.of("reason"))
                                .stream());
    }

    private static boolean judges(String words) {
        Matcher reason = REASON.matcher(words);
        return reason.matches()
                && JUDGING.matcher(reason.group("judged")).matches()
                && !REPORTING.matcher(words).matches();
    }
}
