package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Unhedged;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far the author answers for a claim, on a fixed scale; the claim is given without the words that decide it. */
final class HowCertain implements Rule {

    @Override
    public String id() {
        return "certainty-that";
    }

    @Override
    public Family family() {
        return Family.CERTAINTY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (Voice.isAuthors(passage, sentence, clause) && clause.standing() != Standing.RELATIVE) {
                    decisive(clause)
                            .flatMap(hedge -> ask(passage, sentence, clause, hedge))
                            .ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    /** The one hedge that decides; two of different strength ("may be likely") leave more than one answer. */
    private static Optional<Hedge> decisive(Clause clause) {
        List<Hedge> hedges = clause.hedges();
        return hedges.size() == 1
                        && CertaintyScale.has(hedges.getFirst().commitment())
                        && governs(clause, hedges.getFirst())
                        && (!clause.verbs().negative() || isNegationItself(hedges.getFirst()))
                        && Modals.aboutTruth(clause, hedges.getFirst())
                ? Optional.of(hedges.getFirst())
                : Optional.empty();
    }

    /** "cannot be ruled out", "not likely": there the hedge is what is negated. */
    private static boolean isNegationItself(Hedge hedge) {
        return hedge.words().toLowerCase(Locale.ROOT).matches(".*\\b(rule|ruled|not)\\b.*");
    }

    /** "Moscow is likely to hold that …": the author answers for the holding, not for what is held. */
    private static boolean governs(Clause clause, Hedge hedge) {
        return clause.standing() != Standing.COMPLEMENT
                || hedge.first() >= clause.first()
                || clause.sentence()
                        .arrowTo(clause.verbs().main())
                        .filter(arrow -> arrow.head() >= hedge.first() && arrow.head() <= hedge.last())
                        .isPresent();
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause, Hedge hedge) {
        return Unhedged.claim(clause, hedge, passage)
                .map(claim -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.CERTAINTY, Bloom.ANALYSE)
                        .explaining("Find the words that govern the claim: “%s” in %s."
                                .formatted(hedge.words().strip(), sentence.mark()))
                        .scale(
                                CertaintyScale.asking(claim),
                                CertaintyScale.hedged(hedge.commitment(), hedge.words(), sentence.mark())));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "It is likely that Russia’s outreach towards Pakistan is driven by the deterioration in its ties"
                                + " with the West.",
                        "How strongly does the author commit to the view that Russia’s outreach towards Pakistan is driven"
                                + " by the deterioration in its ties with the West?",
                        "Holds it to be likely"),
                new Example(
                        "Moscow is likely to have opened the way to an agreement.",
                        "How strongly does the author commit to the view that Moscow has opened the way to an agreement?",
                        "Holds it to be likely"),
                new Example(
                        "A shift of strategic interests in Eurasia cannot be ruled out in the future.",
                        "How strongly does the author commit to the view that there will be a shift of strategic interests"
                                + " in Eurasia in the future?",
                        "Holds it to be possible"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Officials believe that it is likely.",
                "Russia signed an agreement.",
                "Officials said that Russia may sell helicopters to Pakistan.",
                "Anna could see a huge cloud when she opened the window.");
    }
}
