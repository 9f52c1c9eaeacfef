package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Definites;
import io.briefwise.generation.claim.Topics;
import io.briefwise.generation.discourse.Joint;
import io.briefwise.generation.discourse.Joints;
import io.briefwise.generation.discourse.Relation;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which two of five statements the text sets against each other, by "but", "although" or "whereas" between them. */
final class SetAgainst implements Rule {

    @Override
    public String id() {
        return "tension-pair";
    }

    @Override
    public Family family() {
        return Family.STATEMENTS_IN_TENSION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        Set<String> topics = Topics.of(passage);
        return Joints.in(passage).stream()
                .filter(joint -> joint.relation() == Relation.CONTRAST || joint.relation() == Relation.CONCESSION)
                .filter(joint -> joint.isAuthors(passage))
                .filter(joint -> standsAlone(joint, topics))
                .flatMap(joint -> ask(passage, joint, others).stream())
                .toList();
    }

    private static boolean standsAlone(Joint joint, Set<String> topics) {
        return Definites.pointing(joint.sentence().analysis(), joint.main().words(), topics)
                        .isEmpty()
                && Definites.pointing(joint.sentence().analysis(), joint.tied().words(), topics)
                        .isEmpty();
    }

    private Optional<Candidate> ask(Passage passage, Joint joint, OtherStatements others) {
        String mark = joint.sentence().mark();
        String cue = joint.connective().words();
        List<OtherStatements.Found> found =
                others.like(joint.main().words(), joint.tied().words(), joint.sentence());
        if (found.size() < Draft.DISTRACTORS) {
            return Optional.empty();
        }
        String right = "%s sets the two against each other with “%s”".formatted(mark, cue);
        List<Option> options = new ArrayList<>();
        options.add(Offered.SENTENCE.right(joint.main().words(), right));
        options.add(Offered.SENTENCE.right(joint.tied().words(), right));
        options.addAll(Offered.SENTENCE.wrong(found, "it sets it against none of the other statements here"));
        return Optional.of(Draft.by(id(), family(), passage.brief(), joint.sentence())
                .exercising(Skill.CONFLICTING_EVIDENCE, Bloom.ANALYSE)
                .explaining("“%s” stands between the two in %s.".formatted(cue, mark))
                .several("Between which two statements does the text draw a contrast?", Answers.STATEMENT, options));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Fishermen in Iceland sell cod to Portugal. Bakeries in Norway buy flour from Denmark. "
                        + "Bridges in Sweden are painted in May. Rain fell on Lisbon for seven days. "
                        + "Diplomats in Geneva moved quickly, although scientists in Europe were divided.",
                "Between which two statements does the text draw a contrast?",
                "Diplomats in Geneva moved quickly."));
    }

    @Override
    public List<String> silentOn() {
        return List.of("Diplomats in Geneva moved quickly, because scientists in Europe were united. "
                + ArgumentExamples.OTHERS);
    }
}
