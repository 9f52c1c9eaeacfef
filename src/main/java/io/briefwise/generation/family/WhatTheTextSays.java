package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of four statements agrees with some paragraphs: the key says in other words what a clause of it says, the others say of
 * its clauses what the text rules out or bears out nowhere.
 */
final class WhatTheTextSays implements Rule {

    @Override
    public String id() {
        return "what-the-text-says";
    }

    @Override
    public Family family() {
        return Family.WHAT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        StatementPool pool = new StatementPool(passage);
        for (StatementPool.Told key : pool.right()) {
            pool.round(key, pool.wrong())
                    .flatMap(stretch -> ask(passage, stretch))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, StatementPool.Stretch stretch) {
        StatementPool.Told key = stretch.key();
        Option right = new Option(
                Proposition.sentence(key.text()),
                Role.KEY,
                "Right: %s says the same in other words: “%s”."
                        .formatted(
                                key.source().mark(),
                                Reasons.excerpt(key.source().text(), key.was())));
        return Draft.by(id(), family(), passage.brief(), key.source())
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                .explaining(
                        "The right statement puts a clause of %s in other words; in each of the others one thing differs."
                                .formatted(key.source().mark()))
                .choice(
                        "According to %s, which statement is true?".formatted(stretch.named()),
                        Answers.STATEMENT,
                        right,
                        stretch.others().stream().map(WhatTheTextSays::option).toList());
    }

    private static Option option(StatementPool.Told told) {
        return new Option(
                Proposition.sentence(told.text()),
                told.certain() ? Role.OTHER_SPAN : Role.NO_SUPPORT,
                "Wrong: it has “%s” where %s has “%s”: “%s”."
                        .formatted(
                                told.is(),
                                told.source().mark(),
                                told.was(),
                                Reasons.excerpt(told.source().text(), told.was())));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The council of Lille did away with the parking fee. The tower of Caen is higher than the church of Rouen. The"
                        + " river at Nantes is wider than the canal at Dijon. The bridge of Brest is longer than the bridge of"
                        + " Tours.",
                "According to paragraph 1, which statement is true?",
                "The council of Lille abolished the parking fee."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The council of Lille abolished the fee in 2011.",
                "It rose. They fell. This was cheap. He supported it.");
    }
}
