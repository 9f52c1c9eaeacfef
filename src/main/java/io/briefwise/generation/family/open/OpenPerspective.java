package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.NodeKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How those would see a claim whom the text speaks about but never lets speak. */
final class OpenPerspective implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_PERSPECTIVE;
    }

    @Override
    public Skill skill() {
        return Skill.PERSPECTIVE;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        Passage passage = argument.passage();
        List<Unheard> unheard = Unheard.in(passage);
        Set<String> asked = new HashSet<>();
        Stream<Candidate> views = unheard.stream()
                .filter(group -> !isAdvised(argument, group))
                .flatMap(group -> argument.sayings().stream()
                        .filter(saying -> saying.node().kind() != NodeKind.DATA && saying.isAuthors())
                        .filter(saying -> saying.node().kind() != NodeKind.CONCESSION
                                && !saying.words().startsWith("there "))
                        .filter(saying -> group.isTouchedBy(saying))
                        .filter(saying -> saying.isStep()
                                || saying.node().kind() != NodeKind.RECOMMENDATION
                                        && (saying.opens() || saying.node().kind() == NodeKind.CONCLUSION))
                        .filter(saying -> !asked.contains(saying.node().id()))
                        .sorted(Comparator.comparing(
                                        (Saying saying) -> saying.node().kind() != NodeKind.RECOMMENDATION)
                                .thenComparing(saying -> !saying.opens()))
                        .flatMap(saying -> ask(argument, saying, group).stream())
                        .limit(1)
                        .peek(candidate -> argument.sayings().stream()
                                .filter(saying -> candidate.stem().endsWith(saying.words() + "?"))
                                .forEach(saying -> asked.add(saying.node().id()))))
                .limit(2);
        return Stream.of(Rhetorical.in(this, argument), views, new Asking(this, argument).ofAdvice())
                .flatMap(candidates -> candidates)
                .toList();
    }

    /** Those whom a text advises are its readers, or those it speaks for. */
    private static boolean isAdvised(Argument argument, Unheard group) {
        return argument.nodes(NodeKind.RECOMMENDATION).stream()
                .anyMatch(node -> node.text().contains(group.name() + " should")
                        || node.text().contains(group.name() + " ought"));
    }

    private Optional<Candidate> ask(Argument argument, Saying saying, Unheard group) {
        List<Piece> told = group.places().stream()
                .filter(sentence -> !sentence.equals(saying.sentence()))
                .map(argument::piece)
                .limit(2)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Piece itself = argument.piece(saying.node().id());
        Piece first = told.getFirst();
        String what = saying.node().kind() == NodeKind.RECOMMENDATION ? "recommendation" : "claim";
        String stem = "How might %s, whose own view the text never reports, answer the %s%s that %s?"
                .formatted(group.name(), what, saying.place(), saying.words());
        Sheet sheet = new Sheet(argument.passage())
                .expects(
                        1,
                        "Says how it would touch %s that, as %s puts it, %s."
                                .formatted(group.name(), saying.mark(), saying.words()),
                        itself)
                .expects(
                        2,
                        "Gives %s a reason of their own, drawn from %s: %s."
                                .formatted(group.name(), first.mark(), first.told())
                                .replace(
                                        "a reason of their own",
                                        group.many() ? "a reason of their own" : "a reason of its own"),
                        first)
                .answers("The %s in %s is that %s.".formatted(what, saying.mark(), saying.words()))
                .answers("The text speaks about %s, but reports nothing that %s."
                        .formatted(group.name(), group.many() ? "they say" : "it says"))
                .answers("A first answer could start from %s: %s."
                        .formatted(first.mark(), first.told())
                        .replace(": that ", ", which says that "));
        told.stream()
                .skip(1)
                .forEach(second -> sheet.expects(
                                1,
                                "Uses what else is said about %s: %s (%s)."
                                        .formatted(group.name(), second.told(), second.mark()),
                                second)
                        .answers("A second could rest on %s: %s."
                                .formatted(second.mark(), second.told())
                                .replace(": that ", ", where we read that ")));
        return sheet.expects(
                        2,
                        "Says whether this answer would weaken the %s in %s, or only complete it."
                                .formatted(what, saying.mark()),
                        itself)
                .answers(
                        "Heard in this way, %s might well not contradict the %s, but would ask for something in return that %s leaves out."
                                .formatted(group.name(), what, saying.mark()))
                .hints("What does %s tell us about %s, and who tells it?".formatted(first.mark(), group.name()))
                .hints("What would %s stand to gain or to lose by what %s says?".formatted(group.name(), saying.mark()))
                .ask(this, Skill.PERSPECTIVE, Bloom.EVALUATE, saying, stem);
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Councils should charge drivers for the use of streets in Larnmouth. Many drivers live in the hills. Buses are"
                                + " slow, and drivers have no other way to work.",
                        "How might drivers, whose own view the text never reports, answer the recommendation that councils should"
                                + " charge drivers for the use of streets in Larnmouth?",
                        ""),
                new Example(
                        "The board talks of the early bell as if it were a law of nature. Why should the young have to prove their need for sleep?",
                        "In ¶1 the author asks: “The board talks of the early bell as if it were a law of nature. Why should the young have to prove their need for sleep?” What good answer could somebody give who disagrees with the author?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Councils should close streets in Larnmouth to drivers. Many drivers live in the hills. Drivers say that"
                        + " they have no other way to work.",
                "Wolves hunt deer. The moon rose at nine.");
    }
}
