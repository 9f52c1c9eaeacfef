package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two statements of a text that pull against each other. */
final class OpenConflictingEvidence implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_CONFLICTING_EVIDENCE;
    }

    @Override
    public Skill skill() {
        return Skill.CONFLICTING_EVIDENCE;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return Stream.of(
                        Disputed.in(this, argument),
                        Conceded.in(this, argument),
                        Reply.in(this, argument),
                        argument
                                .links(LinkKind.CONFLICTS, LinkKind.CONCEDES, LinkKind.ATTACKS, LinkKind.QUALIFIES)
                                .stream()
                                .flatMap(link -> ask(argument, link).stream()))
                .flatMap(candidates -> candidates)
                .toList();
    }

    private Optional<Candidate> ask(Argument argument, ArgumentLink link) {
        Optional<Saying> claim = argument.saying(link.to());
        Optional<String> other = claim.flatMap(saying -> Alongside.of(argument, link.from(), saying));
        if (claim.isEmpty()
                || other.isEmpty()
                || link.kind() != LinkKind.CONFLICTS
                        && (!claim.get().isAuthors() || claim.get().node().kind() == NodeKind.RECOMMENDATION)
                || link.kind() != LinkKind.CONFLICTS && !isJudged(claim.get())) {
            return Optional.empty();
        }
        Saying saying = claim.get();
        Piece against = argument.piece(link.from());
        Piece itself = argument.piece(link.to());
        Limit mine = Limit.of(itself);
        Limit theirs = Limit.of(against);
        String behind = mine.flaw().equals(theirs.flaw())
                ? "for neither does %s give a figure or a source".formatted(saying.mark())
                : "for the first, %s; for the second, %s".formatted(mine.flaw(), theirs.flaw());
        String stem = link.kind() == LinkKind.CONFLICTS
                ? "Which deserves more weight: that %s, or that %s?".formatted(other.get(), saying.words())
                : "How far is the claim%s that %s weakened by the admission that %s?"
                        .formatted(saying.place(), saying.words(), other.get());
        Sheet sheet = new Sheet(argument.passage())
                .expects(
                        1,
                        "Takes both statements in %s as carefully as they are put, and says who makes each."
                                .formatted(saying.mark()),
                        itself,
                        against)
                .expects(
                        2,
                        "Asks whether it can be true both that %s and that %s, or what one of them leaves of the other."
                                .formatted(saying.words(), other.get()),
                        itself,
                        against)
                .expects(2, "Weighs what stands behind each: %s.".formatted(behind), against, itself)
                .answers("The text says that %s, and sets against it that %s (%s)."
                        .formatted(saying.words(), other.get(), saying.mark()))
                .answers("Both can be true, but the second takes something from the first.")
                .answers("What stands behind each has to be weighed: %s.".formatted(behind));
        List<Piece> others = argument.behind(saying, 2).stream()
                .filter(piece -> !piece.sentence().equals(against.sentence()))
                .limit(1)
                .toList();
        others.forEach(piece -> sheet.expects(
                        1,
                        "Brings in a further passage to decide it: %s (%s).".formatted(piece.told(), piece.mark()),
                        piece)
                .answers("Something that may tip the balance stands in %s: %s."
                        .formatted(piece.mark(), piece.told())
                        .replace(": that ", ", where we read that ")));
        return sheet.answers((link.kind() == LinkKind.CONFLICTS
                                ? "A careful reader will therefore rely on neither alone until there is %s."
                                : "A careful reader will therefore keep the claim, with this reserve, until there is %s.")
                        .formatted(theirs.need()))
                .hints("What would follow if the second statement in %s were the more important one?"
                        .formatted(saying.mark()))
                .hints(
                        others.isEmpty()
                                ? "Do the two statements in %s speak of the same time, place and people?"
                                        .formatted(saying.mark())
                                : "On which side does %s put its weight?"
                                        .formatted(others.getFirst().mark()))
                .ask(this, Skill.CONFLICTING_EVIDENCE, Bloom.EVALUATE, saying, stem);
    }

    /** Held with reserve, or a judgement that what is admitted can weaken; a plain fact is not weakened by another. */
    private static boolean isJudged(Saying claim) {
        return claim.node().modality() != Modality.ASSERTED && claim.node().modality() != Modality.FACT
                || claim.node().kind() == NodeKind.CONCLUSION
                || claim.clause().main().tag().matches("JJ|VBG");
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Larnmouth’s experience with a charge for lorries is encouraging, although it is too recent to be"
                                + " conclusive.",
                        "How far is the claim that Larnmouth’s experience with a charge for lorries is encouraging weakened by"
                                + " the admission that it is too recent to be conclusive?",
                        ""),
                new Example(
                        "Officials say that the volume was too low; the union argues instead that the water came too late.",
                        "Two views meet in ¶1: “Officials say that the volume was too low; the union argues instead that the water came too late.” What would one have to find out to decide between them?",
                        ""),
                new Example(
                        "Supporters reply that forecasts for small towns are usually too cautious. That may be so. But nobody has shown that this one is.",
                        "How well does the author meet the objection raised in ¶1: “Supporters reply that forecasts for small towns are usually too cautious”?",
                        ""),
                new Example(
                        "It is true that an early start has its price. But a town that wakes its children in the dark pays a higher one.",
                        "The text concedes that an early start has its price (¶1), but answers: “a town that wakes its children in the dark pays a higher one”. Does this outweigh what it concedes?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It holds although it is old.", "Wolves hunt deer. The moon rose at nine.");
    }
}
