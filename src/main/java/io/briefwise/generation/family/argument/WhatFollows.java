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

/** "Budgets are hard to predict because the share depends on …": what the fact that the share depends on … explains. */
final class WhatFollows implements Rule {

    @Override
    public String id() {
        return "cause-effect";
    }

    @Override
    public Family family() {
        return Family.CAUSE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        return Given.in(passage).stream()
                .filter(given -> given.isFact() && given.focus().isEmpty())
                .flatMap(given -> ask(passage, given, others).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Given given, OtherStatements others) {
        String effect = given.effect().words();
        String mark = given.sentence().mark();
        return Draft.by(id(), family(), passage.brief(), given.sentence())
                .exercising(Skill.CAUSE_AND_EFFECT, Bloom.UNDERSTAND)
                .explaining("“%s” in %s ties the reason to what it explains.".formatted(given.cue(), mark))
                .choice(
                        "According to the text, what is explained by the fact that %s (%s)?"
                                .formatted(given.reason().words(), mark),
                        Answers.STATEMENT,
                        Offered.SENTENCE.right(
                                effect,
                                "%s explains it so: “%s”"
                                        .formatted(
                                                mark,
                                                Reasons.excerpt(given.sentence().text(), effect))),
                        Offered.SENTENCE.wrong(
                                others.like(effect, given.reason().words(), given.sentence()),
                                "it is not explained by what %s says".formatted(mark)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Budgets have proved hard to predict because taxes in Finland depend on the harvest. "
                        + ArgumentExamples.OTHERS,
                "According to the text, what is explained by the fact that taxes in Finland depend on the"
                        + " harvest (¶1)?",
                "Budgets have proved hard to predict."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Budgets should be cut because taxes in Finland depend on the harvest. " + ArgumentExamples.OTHERS);
    }
}
