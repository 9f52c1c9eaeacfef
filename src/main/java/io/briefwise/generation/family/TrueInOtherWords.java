package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Paraphrase;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Stated;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;

/** A true statement: a clause of the text in other words. */
final class TrueInOtherWords implements Rule {

    @Override
    public String id() {
        return "true-in-other-words";
    }

    @Override
    public Family family() {
        return Family.TRUE_FALSE_NOT_STATED;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            for (Stated stated : Stated.in(passage, sentence)) {
                Paraphrase.of(stated)
                        .map(statement -> ask(passage, sentence, stated.clause(), statement))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Candidate ask(Passage passage, TextSentence sentence, Clause clause, String statement) {
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                .explaining("The statement puts a clause of %s in other words.".formatted(sentence.mark()))
                .judgement(Proposition.sentence(statement), "True", Verdicts.whenTrue(sentence, clause.text()));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "In 2011, the mayor of London abolished the western extension of London’s zone.",
                "The mayor of London did away with the western extension of London’s zone in 2011.",
                "True"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Wolves hunt deer.",
                "President Putin has supported the candidature of India.",
                "Different explanations have usually been offered.",
                "Russia had begun to sell helicopters to Pakistan in 2014.",
                "Officials said that Russia began to sell helicopters to Pakistan in 2014.");
    }
}
