package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An objection that a text raises and what it answers in the next sentence. */
final class Reply {

    private static final Pattern OBJECTING = Pattern.compile(
            "^(?:(?:But|And|Yet) )?((?:[Ss]ome |[Mm]any |[Aa] few |[Tt]he )?(?:(?!that\\b)[\\p{L}’-]+ ){0,4}?(?:critics?|opponents?|sceptics?|skeptics?|detractors?|objectors?|others|defenders|supporters|platforms|companies|landlords"
                    + "|insurers|operators|employers|banks|unions|ministers|officials|councils|owners|farmers|developers|shipowners|retailers|manufacturers|importers"
                    + "|economists|some|many|(?:[Tt]he )?(?:first|second|third|main|usual|strongest|most serious|commonest|common) objection)(?: (?:of|in|from|to) [\\p{L} ’-]+?)?)(?: (?:sometimes|often|also|reasonably|rightly|therefore))?"
                    + " (argues?|objects?|says?|reply|replies|complains?|contends?|warns?|fears?|insists?|claims?|conclude|point out|worry|is) that (.+)$");
    private static final Pattern ANSWERING = Pattern.compile(
            "^(?:But|Yet|However,|This|That|The (?:answer|argument|objection|worry|fear|point)|Such|There is|They|It|Nevertheless,|Still,|Even so,) .*");

    private Reply() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.sayings().isEmpty()
                ? Stream.empty()
                : argument.passage().sentences().stream().flatMap(sentence -> of(form, argument, sentence).stream());
    }

    private static Optional<Candidate> of(OpenForm form, Argument argument, TextSentence sentence) {
        Matcher objecting = OBJECTING.matcher(sentence.text().replaceAll("[.]$", ""));
        Optional<TextSentence> answer = argument.passage().sentences().stream()
                .filter(other -> other.index() == sentence.index() + 1 && other.number() == sentence.number())
                .filter(other -> ANSWERING.matcher(other.text()).matches()
                        && other.text().split(" ").length <= 24
                        && other.text().split(" ").length >= 8)
                .filter(other -> !other.text().matches("(?s).*[“”?].*"))
                .findFirst();
        if (!objecting.matches()
                || answer.isEmpty()
                || !Told.standsAlone(objecting.group(3))
                || objecting.group(3).matches(".*[“”?;].*")) {
            return Optional.empty();
        }
        String who = objecting.group(1).substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + objecting.group(1).substring(1);
        String objects = who + " " + objecting.group(2) + " that " + objecting.group(3);
        return new Filling(argument, Point.of(sentence, objecting.group(3)))
                .put("objects", "according to " + sentence.mark() + ", " + objects)
                .put("words", objecting.group(3))
                .put("answer", answer.get().text().strip().replaceAll("[.]$", ""))
                .ask(form, Skill.CONFLICTING_EVIDENCE, Bloom.EVALUATE, Outline.of("reply"));
    }
}
