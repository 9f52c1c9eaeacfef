package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question by which a writer takes the answer for granted: somebody who disagrees would have one. */
final class Rhetorical {

    private static final Pattern ASKING = Pattern.compile(
            "(?:But |And |So |Yet )?(?:Why (?:should|would|must)|Who (?:would|could|can)|Would|Should|Is it (?:really|any|not|so)|Is (?:there|that|this) (?:really|any|not)"
                    + "|Are (?:we|they)|Can (?:we|anyone|it)|Could (?:we|anyone|it)|Do we|Does anyone|How (?:can|could)|What (?:right|else|better|reason|could be)) .{12,}[?]");

    private Rhetorical() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream()
                .filter(sentence -> ASKING.matcher(sentence.text().strip()).matches())
                .flatMap(sentence -> of(form, argument, sentence).stream());
    }

    private static Optional<Candidate> of(OpenForm form, Argument argument, TextSentence sentence) {
        return HeldUp.withBefore(argument.passage(), sentence)
                .or(() -> HeldUp.of(argument.passage(), sentence))
                .flatMap(held ->
                        held.filling(argument).ask(form, Skill.PERSPECTIVE, Bloom.EVALUATE, Outline.of("asked")));
    }
}
