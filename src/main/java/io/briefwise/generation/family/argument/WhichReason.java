package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;

/** "Delay cannot be ruled out, because old refrigerators …": which statement backs the claim that delay …. */
final class WhichReason implements Rule {

    @Override
    public String id() {
        return "reason-for-claim";
    }

    @Override
    public Family family() {
        return Family.CLAIM_AND_EVIDENCE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        return Given.in(passage).stream()
                .filter(given -> !given.isFact() && !given.effect().looksBack())
                .flatMap(given -> ask(passage, given, others).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Given given, OtherStatements others) {
        String reason = given.reason().words();
        String mark = given.sentence().mark();
        return Draft.by(id(), family(), passage.brief(), given.sentence())
                .exercising(Skill.CLAIM_AND_EVIDENCE, Bloom.EVALUATE)
                .explaining("“%s” in %s ties the reason to the claim.".formatted(given.cue(), mark))
                .choice(
                        "Which statement does the author offer as a reason for the %s that %s (%s)?"
                                .formatted(
                                        given.effect().advises() ? "recommendation" : "claim",
                                        given.effect().words(),
                                        mark),
                        Answers.STATEMENT,
                        Offered.SENTENCE.right(
                                reason,
                                "%s offers it as a reason: “%s”"
                                        .formatted(
                                                mark,
                                                Reasons.excerpt(given.sentence().text(), reason))),
                        Offered.SENTENCE.wrong(
                                others.like(reason, given.effect().words(), given.sentence()),
                                "not as a reason for what is claimed in " + mark));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Delay cannot be ruled out, because old refrigerators in Europe may leak gas. "
                        + ArgumentExamples.OTHERS,
                "Which statement does the author offer as a reason for the claim that delay cannot be ruled out (¶1)?",
                "Old refrigerators in Europe may leak gas."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Delay cannot be ruled out, and old refrigerators in Europe may leak gas. " + ArgumentExamples.OTHERS);
    }
}
