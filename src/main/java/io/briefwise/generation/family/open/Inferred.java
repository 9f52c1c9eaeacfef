package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A step from one sentence to the next that the text itself calls a step: it may not be the only one that could be taken. */
final class Inferred {

    private static final Pattern STEP = Pattern.compile(
            "(?s)(?:This|That|Such a \\p{Ll}+|Together,? (?:they|these)|These (?:figures|results|findings)) (?:strongly |also )?(?:suggests?|indicates?|implies|shows?|means?) that .{12,}[.]");
    private static final Pattern OTHERWISE = Pattern.compile("(?s).*\\b(?:should|ought|I|we|us)\\b.*");

    private Inferred() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream()
                .filter(Inferred::isStep)
                .flatMap(sentence -> HeldUp.withBefore(argument.passage(), sentence).stream())
                .flatMap(held -> held
                        .filling(argument)
                        .ask(form, Skill.ALTERNATIVE_EXPLANATION, Bloom.EVALUATE, Outline.of("inferred"))
                        .stream());
    }

    private static boolean isStep(TextSentence sentence) {
        String text = sentence.text().strip();
        return STEP.matcher(text).matches() && !OTHERWISE.matcher(text).matches();
    }
}
