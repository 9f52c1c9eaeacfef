package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Claim;
import io.briefwise.generation.claim.Grounds;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Open questions on the strongest claims of each section, if the text says something else that bears on it. Each
 * form has a rule of its own, so that its questions can be counted and judged apart.
 */
final class OpenOnClaim implements Rule {

    private final OpenForm form;

    OpenOnClaim(OpenForm form) {
        this.form = form;
    }

    @Override
    public String id() {
        return family().id() + "-on-claim";
    }

    @Override
    public Family family() {
        return switch (form) {
            case EVIDENCE -> Family.OPEN_EVIDENCE;
            case FEASIBILITY -> Family.OPEN_FEASIBILITY;
            case CONSEQUENCE -> Family.OPEN_CONSEQUENCE;
            case ALTERNATIVE -> Family.OPEN_ALTERNATIVE_EXPLANATION;
            case ASSUMPTION -> Family.OPEN_ASSUMPTION;
        };
    }

    private Skill skill() {
        return switch (form) {
            case EVIDENCE -> Skill.CLAIM_AND_EVIDENCE;
            case FEASIBILITY, CONSEQUENCE -> Skill.CONSEQUENCE_AND_FEASIBILITY;
            case ALTERNATIVE -> Skill.ALTERNATIVE_EXPLANATION;
            case ASSUMPTION -> Skill.ASSUMPTION;
        };
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Claim> claims = Claim.in(passage);
        List<Candidate> candidates = new ArrayList<>();
        for (int section = 0; section < passage.brief().sections().size(); section++) {
            int wanted = section;
            claims.stream()
                    .filter(claim -> claim.sentence().section() == wanted)
                    .filter(bears(passage))
                    .sorted(Comparator.comparingInt(Claim::weight).reversed())
                    .limit(claims(passage, section))
                    .flatMap(claim -> ask(passage, claim).stream())
                    .forEach(candidates::add);
        }
        return candidates;
    }

    /** One claim, and one more for every 250 words. */
    private static int claims(Passage passage, int section) {
        int words = passage.brief().sections().get(section).paragraphs().stream()
                .mapToInt(paragraph -> paragraph.text().split(" ").length)
                .sum();
        return 1 + words / 250;
    }

    /** A plain statement is a claim only where it opens a paragraph whose other sentences bear it out. */
    private static Predicate<Claim> bears(Passage passage) {
        return claim -> {
            Grounds grounds = Grounds.of(claim, passage);
            boolean held = claim.holder().equals(Claim.AUTHOR);
            return !grounds.near().isEmpty()
                    && (claim.weight() > 2
                            || held && claim.weight() == 2
                            || held && claim.opensParagraph(passage) && grounds.startBeside(claim));
        };
    }

    private Optional<Candidate> ask(Passage passage, Claim claim) {
        if (OpenForm.fitting(claim) != form) {
            return Optional.empty();
        }
        Rubric rubric = new Rubric(passage, claim, Grounds.of(claim, passage), form);
        return Optional.of(Draft.by(id(), family(), passage.brief(), claim.sentence())
                .exercising(skill(), Bloom.EVALUATE)
                .explaining("The claim stands in %s; a good answer sets it against what else the text says."
                        .formatted(claim.sentence().mark()))
                .open(form.stem(claim), rubric.criteria(), rubric.modelAnswer(), List.of()));
    }

    @Override
    public List<Example> fires() {
        return List.of(form.example());
    }

    @Override
    public List<String> silentOn() {
        return List.of("It is likely.", "Wolves hunt deer. The moon rose at nine.");
    }
}
