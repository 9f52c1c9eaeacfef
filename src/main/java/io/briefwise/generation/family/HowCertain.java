package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the author answers for a claim, on a fixed scale; the claim is given without the words that decide it. */
final class HowCertain implements Rule {

    private static final List<Commitment> SCALE =
            List.of(Commitment.CERTAIN, Commitment.LIKELY, Commitment.POSSIBLE, Commitment.DOUBTFUL);

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
                // "it is likely that …": the clause itself has no hedge of its own and can be quoted as it stands
                if (clause.standing() == Standing.COMPLEMENT
                        && clause.source() == null
                        && clause.hedges().size() == 1
                        && clause.hedges().getFirst().first() < clause.first()
                        && !clause.subjectPoints()) {
                    ask(passage, sentence, clause).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Clause clause) {
        Hedge hedge = clause.hedges().getFirst();
        if (!SCALE.contains(hedge.commitment())) {
            return Optional.empty();
        }
        List<Option> steps =
                SCALE.stream().map(step -> step(step, hedge, sentence)).toList();
        return Optional.of(Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.CERTAINTY, Bloom.ANALYSE)
                .explaining(
                        "Find the words that govern the claim: “%s” in %s.".formatted(hedge.words(), sentence.mark()))
                .scale(
                        "How strongly does the author commit to the view that %s?"
                                .formatted(new Wording(clause).statement()),
                        steps));
    }

    private static Option step(Commitment step, Hedge hedge, TextSentence sentence) {
        boolean key = step == hedge.commitment();
        String why = key
                ? "Right: “%s” in %s governs the claim.".formatted(hedge.words(), sentence.mark())
                : "Wrong: “%s” in %s %s.".formatted(hedge.words(), sentence.mark(), falls(step, hedge.commitment()));
        return new Option(title(step), key ? Role.KEY : Role.SCALE, why);
    }

    private static String falls(Commitment step, Commitment key) {
        return step.compareTo(key) < 0 ? "says less than that" : "says more than that";
    }

    private static String title(Commitment step) {
        return switch (step) {
            case CERTAIN -> "States it as certain";
            case LIKELY -> "Holds it to be likely";
            case POSSIBLE -> "Holds it to be possible";
            case DOUBTFUL -> "Holds it to be doubtful";
            case ADVISED -> throw new IllegalArgumentException("advice is no step of the scale");
        };
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "It is likely that Russia’s outreach towards Pakistan is driven by the deterioration in its ties with the"
                        + " West.",
                "How strongly does the author commit to the view that Russia’s outreach towards Pakistan is driven by the"
                        + " deterioration in its ties with the West?",
                "Holds it to be likely"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("Officials believe that it is likely.", "Russia signed an agreement.");
    }
}
