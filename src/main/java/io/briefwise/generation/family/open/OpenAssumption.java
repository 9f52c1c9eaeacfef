package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the step from a premise to a claim takes for granted, and whether the claim would stand without the premise. */
final class OpenAssumption implements OpenForm {

    private static final String CUES =
            "(?i)(because|since|given.*|therefore|thus|hence|so|consequently|as a result|accordingly"
                    + "|\\w+ that|(this|these|such|it|that)\\b.*|which .*)";

    @Override
    public Family family() {
        return Family.OPEN_ASSUMPTION;
    }

    @Override
    public Skill skill() {
        return Skill.ASSUMPTION;
    }

    @Override
    public Bloom bloom() {
        return Bloom.ANALYSE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        Asking asking = new Asking(this, argument);
        return Stream.of(
                        argument.links(LinkKind.SUPPORTS).stream().flatMap(link -> step(argument, link).stream()),
                        asking.ofAdvice(),
                        Asserting.forecast(this, argument),
                        asking.ofFindings(),
                        OneCase.in(this, argument),
                        Likened.in(this, argument),
                        Reasoned.in(this, argument),
                        Following.in(this, argument),
                        argument.sayings().stream()
                                .filter(OpenAssumption::isOpen)
                                .flatMap(saying -> alone(argument, saying).stream()))
                .flatMap(candidates -> candidates)
                .toList();
    }

    private Optional<Candidate> step(Argument argument, ArgumentLink link) {
        Optional<Saying> claim = argument.saying(link.to());
        Optional<String> premise = claim.flatMap(saying -> Alongside.of(argument, link.from(), saying));
        if (claim.isEmpty()
                || premise.isEmpty()
                || !link.cue().matches(CUES)
                || claim.get().words().matches(".*, as [^,]*|.*\\b(?:objection|not (?:an? )?perfect)\\b.*")) {
            return Optional.empty();
        }
        Saying saying = claim.get();
        Piece reason = argument.piece(link.from());
        Limit limit = Limit.of(reason);
        Piece itself = argument.piece(link.to());
        boolean within = reason.sentence().equals(itself.sentence());
        String stem = within
                ? "What does the author take for granted in arguing that %s because %s?"
                        .formatted(saying.words(), premise.get())
                : "What else must be true for the claim that %s to follow from the premise that %s?"
                        .formatted(saying.words(), premise.get());
        Sheet sheet = new Sheet(argument.passage())
                .expects(
                        1,
                        "Tells premise and claim apart: from the premise that %s to the claim that %s (%s)."
                                .formatted(premise.get(), saying.words(), saying.mark()),
                        reason,
                        itself)
                .expects(
                        2,
                        "States what the step needs beside the premise, such as that %s.".formatted(limit.assumed()),
                        reason)
                .answers("The text goes from the premise that %s to the claim that %s (%s)."
                        .formatted(premise.get(), saying.words(), saying.mark()))
                .answers("This takes for granted that %s.".formatted(limit.assumed()))
                .answers("It also takes for granted that nothing else decides the matter.");
        List<Piece> others = argument.behind(saying, 3).stream()
                .filter(piece -> !piece.span().overlaps(reason.span()))
                .limit(1)
                .toList();
        others.forEach(other -> sheet.expects(
                        1,
                        "Asks what else may decide the matter, for instance with %s: %s."
                                .formatted(other.mark(), other.told()),
                        other)
                .answers("Yet %s, which has a bearing on it too.".formatted(other.cited())));
        return sheet.expects(
                        2,
                        "Says how much of the claim would be left if the premise fell, and what would then be needed: %s."
                                .formatted(limit.need()),
                        itself)
                .answers(
                        "Without the premise the claim would not be refuted, but it would hang in the air until there was %s."
                                .formatted(limit.need()))
                .hints(
                        "Say the step in %s aloud with “and therefore” in the middle. What would somebody who doubts it ask?"
                                .formatted(saying.mark()))
                .hints(
                        others.isEmpty()
                                ? "Is what %s gives as the reason known, reported or supposed?".formatted(reason.mark())
                                : "Does what %s says fit the same claim, or does it point elsewhere?"
                                        .formatted(others.getFirst().mark()))
                .ask(this, Skill.ASSUMPTION, Bloom.ANALYSE, saying, stem);
    }

    /** A claim that is doubted or forecast without a reason that could be named. */
    private static boolean isOpen(Saying saying) {
        return saying.node().modality() == Modality.LIKELY
                && saying.isAuthors()
                && !saying.words().matches("(?s).*\\b(?:driven by|more likely|less likely)\\b.*");
    }

    private Optional<Candidate> alone(Argument argument, Saying saying) {
        List<Piece> behind = argument.behind(saying, 2);
        if (behind.size() < 2) {
            return Optional.empty();
        }
        Piece itself = argument.piece(saying.node().id());
        Piece first = behind.getFirst();
        Optional<String> able = saying.step()
                .map(step -> "%s would be able and willing to %s"
                        .formatted(saying.advised().orElseThrow(), step))
                .filter(_ -> !saying.clause().verbs().passive());
        String second = able.orElse(Limit.of(behind.get(1)).assumed());
        return new Sheet(argument.passage())
                .expects(
                        1,
                        "States what %s puts forward and how surely: %s.".formatted(saying.mark(), saying.words()),
                        itself)
                .expects(
                        2,
                        "Names what it rests on, that %s: %s."
                                .formatted(Limit.of(first).assumed(), first.told()),
                        first)
                .expects(2, "Names a further assumption, such as that %s.".formatted(second), itself, behind.get(1))
                .expects(
                        1,
                        "Says which of these the text argues for and which it leaves to the reader’s good will.",
                        itself)
                .answers("What %s puts forward is that %s.".formatted(saying.mark(), saying.words()))
                .answers("This leans on %s: %s."
                        .formatted(first.mark(), first.told())
                        .replace(": that ", ", where we read that "))
                .answers("It takes for granted that %s."
                        .formatted(Limit.of(first).assumed()))
                .answers("It also takes for granted that %s.".formatted(second))
                .answers(
                        "For the second the text does not argue, and if it failed, there would be little left of the step.")
                .hints("What does %s report, and must it stay so for this to make sense?".formatted(first.mark()))
                .hints("Who would have to do or to bear what in %s, and what does %s tell about them?"
                        .formatted(saying.mark(), behind.get(1).mark()))
                .ask(
                        this,
                        Skill.ASSUMPTION,
                        Bloom.ANALYSE,
                        saying,
                        "What does the author take for granted in holding%s that %s?"
                                .formatted(saying.place(), saying.words()));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Budgets of schools are hard to predict because the share of the state depends on attendance.",
                        "What does the author take for granted in arguing that budgets of schools are hard to predict"
                                + " because the share of the state depends on attendance?",
                        ""),
                new Example(
                        "To ask a boy of sixteen to listen at dawn is like asking his father to add up sums at midnight.",
                        "The author compares in ¶1: “To ask a boy of sixteen to listen at dawn is like asking his father to add up sums at midnight.” Is there a difference between the two cases that spoils the argument?",
                        ""),
                new Example(
                        "When Astleyford closed its centre to lorries in 2019, the traders were worried. Takings rose by 3 per cent in the second year.",
                        "The text points to what happened when Astleyford closed its centre to lorries in 2019 (¶1). In what ways might Astleyford differ from other places, so that the same need not happen there?",
                        ""),
                new Example(
                        "A single hour for the whole country would be unfair, since the valleys have one road.",
                        "The author reasons in ¶1: “A single hour for the whole country would be unfair, since the valleys have one road.” What else must be true for this reason to be enough?",
                        ""),
                new Example(
                        "Fishing gives work to one household in five on the coast. A rule that looks harmless on the average may therefore empty a harbour.",
                        "In ¶1 we read: “Fishing gives work to one household in five on the coast. A rule that looks harmless on the average may therefore empty a harbour.” What else must be true for the second sentence to follow from the first?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It holds because it is old.", "Wolves hunt deer. The moon rose at nine.");
    }
}
