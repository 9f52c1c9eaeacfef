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

/** "Budgets are hard to predict because the share depends on …" becomes "Why are budgets hard to predict?". */
final class WhyReason implements Rule {

    @Override
    public String id() {
        return "cause-why";
    }

    @Override
    public Family family() {
        return Family.CAUSE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        return Given.in(passage).stream()
                .filter(Given::isFact)
                .flatMap(given -> ask(passage, given, others).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Given given, OtherStatements others) {
        String reason = given.reason().words();
        String mark = given.sentence().mark();
        return given.why()
                .flatMap(stem -> Draft.by(id(), family(), passage.brief(), given.sentence())
                        .exercising(Skill.CAUSE_AND_EFFECT, Bloom.UNDERSTAND)
                        .explaining("“%s” in %s ties the reason to what it explains.".formatted(given.cue(), mark))
                        .choice(
                                stem,
                                Answers.STATEMENT,
                                Offered.BECAUSE.right(
                                        reason,
                                        "%s gives this reason: “%s”"
                                                .formatted(
                                                        mark,
                                                        Reasons.excerpt(
                                                                given.sentence().text(), reason))),
                                Offered.BECAUSE.wrong(
                                        others.like(reason, given.effect().words(), given.sentence()),
                                        "not as the reason asked for, which stands in " + mark)));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Budgets have proved hard to predict because taxes in Finland depend on the harvest. "
                        + ArgumentExamples.OTHERS,
                "Why have budgets proved hard to predict (¶1)?",
                "Because taxes in Finland depend on the harvest"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "It proved hard to predict because taxes in Finland depend on the harvest. " + ArgumentExamples.OTHERS,
                "Sea ice has been shrinking since satellite records began in the United States. "
                        + ArgumentExamples.OTHERS);
    }
}
