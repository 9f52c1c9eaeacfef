package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.discourse.Joint;
import io.briefwise.generation.discourse.Joints;
import io.briefwise.generation.discourse.Relation;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;

/** "Diplomacy moved quickly, although the science was not settled": which reservation the author adds. */
final class WhatIsConceded implements Rule {

    @Override
    public String id() {
        return "concession-granted";
    }

    @Override
    public Family family() {
        return Family.CONCESSION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        return Joints.in(passage).stream()
                .filter(joint -> joint.relation() == Relation.CONCESSION)
                .filter(joint -> joint.isAuthors(passage))
                .flatMap(joint -> ask(passage, joint, others).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Joint joint, OtherStatements others) {
        String granted = joint.tied().words();
        String held = joint.main().words();
        String mark = joint.sentence().mark();
        String cue = joint.connective().words();
        return Draft.by(id(), family(), passage.brief(), joint.sentence())
                .exercising(Skill.CONCESSION_AND_LIMITS, Bloom.ANALYSE)
                .explaining("With “%s”, %s grants one thing and holds another in spite of it.".formatted(cue, mark))
                .choice(
                        joint.tiedFirst()
                                ? "What does the author acknowledge before stating that %s (%s)?".formatted(held, mark)
                                : "Which reservation does the author add to the statement that %s (%s)?"
                                        .formatted(held, mark),
                        Answers.STATEMENT,
                        Offered.SENTENCE.right(
                                granted,
                                "the “%s” of %s grants it: “%s”"
                                        .formatted(
                                                cue,
                                                mark,
                                                Reasons.excerpt(joint.sentence().text(), granted))),
                        Offered.SENTENCE.wrong(
                                others.like(granted, held, joint.sentence()),
                                "no word there sets it against what is stated in " + mark));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Diplomats in Geneva moved quickly, although scientists in Europe were divided. "
                                + ArgumentExamples.OTHERS,
                        "Which reservation does the author add to the statement that diplomats in Geneva moved"
                                + " quickly (¶1)?",
                        "Scientists in Europe were divided."),
                new Example(
                        "Although scientists in Europe were divided, diplomats in Geneva moved quickly. "
                                + ArgumentExamples.OTHERS,
                        "What does the author acknowledge before stating that diplomats in Geneva moved quickly (¶1)?",
                        "Scientists in Europe were divided."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The diplomats moved quickly, and the science was settled. " + ArgumentExamples.OTHERS,
                "Officials said the talks moved quickly, although the science was not settled. "
                        + ArgumentExamples.OTHERS);
    }
}
