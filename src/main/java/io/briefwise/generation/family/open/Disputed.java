package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two sides whose views a text sets against each other without deciding between them. */
final class Disputed {

    private static final String SAYS =
            "(?:says?|argues?|believes?|fears?|insists?|maintains?|contends?|claims?|thinks?|points? out|warns?|repl(?:y|ies)"
                    + "|holds?|answers?|estimates?|said|argued|claimed|replied|believed)(?: instead| by contrast| however,?)? that\\b";
    /** "Officials say that the volume was too low; the union argues instead that deliveries came too late." */
    private static final Pattern WITHIN =
            Pattern.compile("(?s).*\\b" + SAYS + ".{8,}(?:; |, (?:but|while|whereas) |, and ).{3,60}\\b(?:" + SAYS
                    + "|disputes?|disagrees?|denies|deny|rejects?)\\b.{8,}");
    /** "The Office suggests between 40 and 70 per cent, while the Union believes that crowding will take most of the gain." */
    private static final Pattern ESTIMATES = Pattern.compile(
            "(?s).*\\b(?:suggests?|estimates?|puts?|says?|believes?|expects?|reckons?)\\b.{8,}, (?:while|whereas|but) (?:the |its |their |others|critics|\\p{Lu}).{0,50}\\b(?:says?|argues?|fears?|insists?|believes?|expects?|reckons?)\\b.{8,}");

    private static final Pattern SAYING = Pattern.compile("(?s).*\\b(?:" + SAYS
            + "|found that|support the|supports the|estimated|calculated|reported that|puts? the).*");
    /** "The Federation disputes this calculation, which ignores differences in quality." */
    private static final Pattern AGAINST = Pattern.compile(
            "(?s)(?:But |Yet )?(?:[\\p{L}’-]+ ){1,6}?(?:disputes?|disputed|disagrees?|denies|deny|rejects?|rejected|challenges?)\\b.{8,}"
                    + "|(?:But )?(?:Others|Opponents|Critics|Sceptics) (?:[\\p{L}’-]+ ){0,3}" + SAYS + ".*"
                    + "|(?:[\\p{L}’-]+ ){1,7}(?:says?|argues?|claims?|maintains?|believes?) (?:instead|by contrast,?) that\\b.*");

    private static final Pattern WRITER = Pattern.compile("\\b(?:I|my|me|we|our)\\b");

    private Disputed() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream()
                .flatMap(sentence -> held(argument, sentence)
                        .filter(held -> !WRITER.matcher(held.words()).find())
                        .flatMap(held -> ask(form, argument, held))
                        .stream());
    }

    private static Optional<HeldUp> held(Argument argument, TextSentence sentence) {
        return WITHIN.matcher(sentence.text()).matches()
                        || ESTIMATES.matcher(sentence.text()).matches()
                ? HeldUp.of(argument.passage(), sentence)
                : AGAINST.matcher(sentence.text()).matches() && saysBefore(argument, sentence)
                        ? HeldUp.withBefore(argument.passage(), sentence)
                        : Optional.empty();
    }

    private static boolean saysBefore(Argument argument, TextSentence sentence) {
        return argument.passage().sentences().stream()
                .anyMatch(other -> other.index() == sentence.index() - 1
                        && SAYING.matcher(other.text()).matches());
    }

    private static Optional<Candidate> ask(OpenForm form, Argument argument, HeldUp held) {
        return held.filling(argument).ask(form, Skill.CONFLICTING_EVIDENCE, Bloom.EVALUATE, Outline.of("dispute"));
    }
}
