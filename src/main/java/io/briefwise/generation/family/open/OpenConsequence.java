package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What would follow from what the author recommends, or from what the author holds to be possible. */
final class OpenConsequence implements OpenForm {

    private static final Pattern COMING = Pattern.compile("it is (?:possible|likely) that there will be (.+)");
    private static final Pattern NOT_RULED_OUT = Pattern.compile("(.+) cannot be ruled out(.*)");
    private static final Pattern PLAIN = Pattern.compile("(.+?) (?:can|may|might) (?:also )?(\\p{Ll}+ .+)");

    @Override
    public Family family() {
        return Family.OPEN_CONSEQUENCE;
    }

    @Override
    public Skill skill() {
        return Skill.CONSEQUENCE_AND_FEASIBILITY;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return Stream.of(
                        new Asking(this, argument).ofAdvice(),
                        argument.sayings().stream()
                                .filter(Saying::isAuthors)
                                .filter(saying -> saying.node().kind() != NodeKind.RECOMMENDATION && !saying.isSeen())
                                .flatMap(
                                        saying -> ofClaim(saying).flatMap(stem -> ask(argument, saying, stem)).stream())
                                .limit(1))
                .flatMap(candidates -> candidates)
                .toList();
    }

    private static Optional<String> ofClaim(Saying saying) {
        Matcher coming = COMING.matcher(saying.words());
        if (coming.matches()) {
            return Optional.of("Who would gain and who would lose by %s, which the text holds to be possible?"
                    .formatted(coming.group(1)));
        }
        Matcher open = NOT_RULED_OUT.matcher(saying.words());
        if (open.matches()) {
            return Optional.of("Who would gain and who would lose by %s%s, which the text does not rule out?"
                    .formatted(open.group(1), open.group(2)));
        }
        Matcher plain = PLAIN.matcher(saying.words());
        boolean ahead = saying.node().modality() == Modality.POSSIBLE;
        return ahead
                        && plain.matches()
                        && plain.group(1).equalsIgnoreCase(saying.subject())
                        && !plain.group(2).matches("(have|not|be|find|depend|already|now) .*")
                        && !plain.group(1)
                                .matches("(?i)(an?|some|any|one|two|three|four|each|every|no|none|nobody|only) .*"
                                        + "|.*\\b(it|there|that|who|which)\\b.*")
                ? Optional.of("Who would gain and who would lose if %s were to %s, as the text holds possible?"
                        .formatted(plain.group(1), plain.group(2)))
                : Optional.empty();
    }

    private Optional<Candidate> ask(Argument argument, Saying saying, String stem) {
        List<Piece> behind = argument.behind(saying, 2);
        if (behind.size() < 2) {
            return Optional.empty();
        }
        Piece itself = argument.piece(saying.node().id());
        Piece first = behind.getFirst();
        Piece second = behind.get(1);
        boolean advice = saying.node().kind() == NodeKind.RECOMMENDATION;
        String those = saying.advised()
                .filter(_ -> !saying.clause().verbs().passive())
                .orElse("those who would have to carry it out");
        return new Sheet(argument.passage())
                .expects(
                        1,
                        "Says what would change and whom it would touch first: %s (%s)."
                                .formatted(saying.words(), saying.mark()),
                        itself)
                .expects(
                        2,
                        "Traces an effect that can be read from %s: %s.".formatted(first.mark(), first.told()),
                        first)
                .expects(
                        2,
                        "Names somebody else who would feel it, or a way in which %s could react; %s may help: %s."
                                .formatted(those, second.mark(), second.told()),
                        second)
                .expects(
                        1,
                        advice
                                ? "Says whether this is reason enough to change what %s recommends."
                                        .formatted(saying.mark())
                                : "Keeps it as open as %s does whether it comes to this.".formatted(saying.mark()),
                        itself)
                .answers("What %s puts forward is that %s.".formatted(saying.mark(), saying.words()))
                .answers("What is at stake can be read in %s: %s."
                        .formatted(first.mark(), first.told())
                        .replace(": that ", ", which says that "))
                .answers("Also, %s.".formatted(second.cited()))
                .answers(
                        advice
                                ? "Some of the cost could therefore fall on others, or %s could look for a way round the change."
                                        .formatted(those)
                                : "Some would therefore lose what others gain, and the losers could be expected to resist.")
                .answers(
                        advice
                                ? "This does not refute the recommendation, but %s names no safeguard against it."
                                        .formatted(saying.mark())
                                : "All this is no surer than its premise, which %s leaves open."
                                        .formatted(saying.mark()))
                .hints(mentioned(first.mark(), second.mark()))
                .hints("Follow the change in %s two steps further: what would those concerned do next?"
                        .formatted(saying.mark()))
                .ask(this, Skill.CONSEQUENCE_AND_FEASIBILITY, Bloom.EVALUATE, saying, stem);
    }

    private static String mentioned(String first, String second) {
        return first.equals(second)
                ? "Whom does %s mention besides those who are meant to gain?".formatted(first)
                : "Whom do %s and %s mention besides those who are meant to gain?".formatted(first, second);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "A shift of strategic interests in Eurasia cannot be ruled out in the future. India watches the strategic"
                        + " interests of China in Eurasia. Russia has strategic interests of its own in the future of Eurasia.",
                "Who would gain and who would lose by a shift of strategic interests in Eurasia in the future, which the"
                        + " text does not rule out?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It may rain.", "Wolves hunt deer. The moon rose at nine.");
    }
}
