package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Bearings;
import io.briefwise.generation.claim.Interpretive;
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
import java.util.stream.Stream;

/** A hedged claim with its degree put in other words, true, and raised to certainty, false; a set takes one of them. */
final class AuthorsDegree implements Rule {

    @Override
    public String id() {
        return "true-false-degree";
    }

    @Override
    public Family family() {
        return Family.TRUE_FALSE_NOT_STATED;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Clause clause : sentence.trusted()) {
                if (clause.standing() == Standing.MAIN && Voice.isAuthors(passage, sentence, clause)) {
                    only(clause)
                            .filter(_ -> Interpretive.is(clause) && Bearings.stand(clause, passage))
                            .ifPresent(hedge -> Stream.of(false, true)
                                    .flatMap(raised -> ask(passage, sentence, clause, hedge, raised).stream())
                                    .forEach(candidates::add));
                }
            }
        }
        return candidates;
    }

    private static Optional<Hedge> only(Clause clause) {
        List<Hedge> hedges = clause.hedges();
        boolean ruled = hedges.stream().anyMatch(hedge -> hedge.words().contains("rule"));
        return (hedges.size() == 1 || ruled) && (ruled || !clause.verbs().negative())
                ? Optional.of(hedges.getFirst())
                : Optional.empty();
    }

    private Optional<Candidate> ask(
            Passage passage, TextSentence sentence, Clause clause, Hedge hedge, boolean raised) {
        Optional<String> degree = switch (hedge.commitment()) {
            case LIKELY -> Optional.of("The author regards it as likely, but not as certain, that %s.");
            case POSSIBLE -> Optional.of("The author regards it as possible, but not as certain, that %s.");
            case DOUBTFUL -> Optional.of("The author doubts that %s.");
            case CERTAIN, ADVISED -> Optional.empty();
        };
        if (hedge.words().toLowerCase(Locale.ROOT).equals("could")) {
            return Optional.empty();
        }
        return degree.flatMap(words -> Unhedged.claim(clause, hedge).map(claim -> {
            Draft draft = Draft.by(id(), family(), passage.brief(), sentence)
                    .exercising(Skill.CERTAINTY, Bloom.UNDERSTAND)
                    .explaining("“%s” in %s sets how sure the author is.".formatted(hedge.words(), sentence.mark()));
            return raised
                    ? draft.judgement(
                            "The author is certain that %s.".formatted(claim),
                            "False",
                            Verdicts.whenFalse(
                                    sentence,
                                    "the statement has “certain” where the text has “%s”".formatted(hedge.words()),
                                    hedge.words()))
                    : draft.judgement(words.formatted(claim), "True", Verdicts.whenTrue(sentence, hedge.words()));
        }));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Moscow is likely to have undermined the agreement with India.",
                "The author is certain that Moscow has undermined the agreement with India.",
                "False"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Moscow opened the way to an agreement.",
                "The effect appears to be smaller.",
                "Officials said that Moscow is likely to have undermined the agreement with India.");
    }
}
