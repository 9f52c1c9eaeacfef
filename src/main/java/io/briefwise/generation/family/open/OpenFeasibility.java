package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;

/** Whether what the author recommends can be done. */
final class OpenFeasibility implements Rule {

    @Override
    public String id() {
        return family().id();
    }

    @Override
    public Family family() {
        return Family.OPEN_FEASIBILITY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        Argument argument = Argument.of(passage);
        return Dealt.to(0, argument, advice -> ask(argument, advice));
    }

    private Optional<Candidate> ask(Argument argument, Saying advice) {
        List<Piece> behind = argument.behind(advice, 1);
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        Piece itself = argument.piece(advice.node().id());
        Piece first = behind.getFirst();
        Limit limit = Limit.of(first);
        String who = advice.advised().orElseThrow();
        String step = advice.step().orElseThrow();
        boolean paid = advice.sentence()
                .text()
                .matches("(?is).*\\b(pay|paid|fund\\w*|levy|cost|costs|budget|free|fee|price|grant)\\b.*");
        String money = paid
                ? "who would carry the cost that %s mentions, and whether they would agree to it"
                        .formatted(advice.mark())
                : "who would pay for it and by when, which %s does not say".formatted(advice.mark());
        Sheet sheet = new Sheet(argument.passage())
                .expects(
                        1,
                        "Says what it would take: %s would have to %s (%s).".formatted(who, step, advice.mark()),
                        itself)
                .expects(
                        2,
                        "Uses what the text says about the matter: %s (%s).".formatted(first.told(), first.mark()),
                        first)
                .expects(2, "Names an obstacle, such as %s.".formatted(money), itself)
                .answers("The recommendation asks that %s should %s (%s).".formatted(who, step, advice.mark()))
                .answers("What the text says about the matter helps to judge this: %s.".formatted(first.cited()))
                .answers("Yet %s.".formatted(limit.flaw()))
                .answers("An obstacle is %s.".formatted(money));
        argument.against(advice).stream()
                .limit(1)
                .forEach(against -> sheet.expects(
                                1,
                                "Takes up the reserve that the text makes: %s (%s)."
                                        .formatted(against.told(), against.mark()),
                                against)
                        .answers("The text has a reserve of its own: %s.".formatted(against.cited())));
        return sheet.expects(
                        1,
                        "Concludes under what condition the step could succeed, and does not only call it good or bad.",
                        itself)
                .answers("The step is therefore practical only on condition that this is settled first.")
                .hints("Who has to act according to %s, and does anything oblige them to?".formatted(advice.mark()))
                .hints("What does %s tell you about the means, the money or the time that this would need?"
                        .formatted(first.mark()))
                .ask(
                        this,
                        Skill.CONSEQUENCE_AND_FEASIBILITY,
                        Bloom.EVALUATE,
                        advice,
                        "How practical is the recommendation%s that %s?".formatted(advice.place(), advice.words()));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Governments should extend the network of stations. The network of stations found the gas in 2018.",
                "How practical is the recommendation that governments should extend the network of stations?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It should be done.", "Wolves hunt deer. The moon rose at nine.");
    }
}
