package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.claim.Contrary;
import io.briefwise.generation.claim.FalseStatements;
import io.briefwise.generation.claim.FalseStatements.FalseStatement;
import io.briefwise.generation.claim.Proposition;
import io.briefwise.generation.claim.Stated;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;

/** A false statement: a clause of the text with what it asserts turned round, two parties exchanged or a figure changed. */
final class FalseInOnePlace implements Rule {

    private static final int OF_ONE_SENTENCE = 2;

    @Override
    public String id() {
        return "false-in-one-place";
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
                FalseStatements.of(passage, stated).stream()
                        .limit(OF_ONE_SENTENCE)
                        .map(found -> ask(passage, sentence, found))
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    private Candidate ask(Passage passage, TextSentence sentence, FalseStatement found) {
        Contrary contrary = found.contrary();
        String difference = "the statement has “%s” where the text has “%s”".formatted(contrary.is(), contrary.was());
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.LITERAL_MEANING, Bloom.UNDERSTAND)
                .explaining(
                        "One span of %s contradicts the statement: “%s”.".formatted(sentence.mark(), contrary.was()))
                .judgement(
                        Proposition.sentence(found.text()),
                        "False",
                        Verdicts.whenFalse(sentence, difference, contrary.was()));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Ties with Moscow have weakened India at critical moments.",
                        "Ties with Moscow have strengthened India at critical moments.",
                        "False"),
                new Example(
                        "President Putin has opposed the candidature of India.",
                        "President Putin has supported the candidature of India.",
                        "False"),
                new Example(
                        "The cost of Norway falls on buyers rather than sellers.",
                        "The cost of Norway falls on sellers rather than buyers.",
                        "False"),
                new Example("Norway supplied Germany with gas.", "Germany supplied Norway with gas.", "False"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Wolves hunt deer in the mountains.",
                "Singapore had introduced a scheme in June 1975.",
                "Russia should support the candidature.",
                "Russia may have supported the candidature of India.",
                "Big ships need deep harbours.",
                "Three steps would support a start.",
                "Critics objected that novels encouraged idleness.",
                "In August 1818 Captain Ross saw red cliffs.");
    }
}
