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

/** Which of four statements goes against some paragraphs: the key turns one thing round, the others retell what they say. */
final class WhatTheTextDenies implements Rule {

    @Override
    public String id() {
        return "what-the-text-says-not";
    }

    @Override
    public Family family() {
        return Family.WHAT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        StatementPool pool = new StatementPool(passage);
        for (StatementPool.Told key : pool.ruledOut()) {
            pool.round(key, pool.right())
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
                "Right: it has “%s” where %s has “%s”: “%s”."
                        .formatted(
                                key.is(),
                                key.source().mark(),
                                key.was(),
                                Reasons.excerpt(key.source().text(), key.was())));
        return Draft.by(id(), family(), passage.brief(), key.source())
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                .explaining(
                        "The statement to be found says something else than %s; the others put what the text says in other words."
                                .formatted(key.source().mark()))
                .choice(
                        "According to %s, which statement is NOT true?".formatted(stretch.named()),
                        Answers.STATEMENT,
                        right,
                        stretch.others().stream().map(WhatTheTextDenies::option).toList());
    }

    private static Option option(StatementPool.Told told) {
        return new Option(
                Proposition.sentence(told.text()),
                Role.OTHER_SPAN,
                "Wrong: it is true, %s says the same in other words: “%s”."
                        .formatted(
                                told.source().mark(),
                                Reasons.excerpt(told.source().text(), told.was())));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Taxes in Rouen are lower than taxes in Dijon. Bakers in Nantes use flour from Spain. Shops in Lille obtain"
                        + " apples from Poland. Trains from Caen transport lorries to Paris.",
                "According to paragraph 1, which statement is NOT true?",
                "Taxes in Rouen are higher than taxes in Dijon."));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "The council of Lille abolished the fee in 2011.",
                "It rose. They fell. This was cheap. He supported it.");
    }
}
