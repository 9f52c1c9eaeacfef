package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A conclusion that the text draws with "therefore" from the sentence before it. */
final class Following {

    private static final Pattern THEREFORE =
            Pattern.compile("(?s)[^,;]{4,90} (?:is|are|will|would|can|may|must|has|have) therefore .{8,}[.]");
    private static final Pattern OTHERWISE = Pattern.compile("(?s).*\\b(?:should|ought|I|we|us|readers?)\\b.*");

    private Following() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream()
                .filter(sentence -> THEREFORE.matcher(sentence.text().strip()).matches()
                        && !OTHERWISE.matcher(sentence.text()).matches())
                .flatMap(sentence -> HeldUp.withBefore(argument.passage(), sentence).stream())
                .flatMap(held ->
                        held
                                .filling(argument)
                                .ask(form, Skill.ASSUMPTION, Bloom.ANALYSE, Outline.of("follows"))
                                .stream());
    }
}
