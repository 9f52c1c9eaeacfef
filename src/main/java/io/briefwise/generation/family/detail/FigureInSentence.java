package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Figures;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;

/** Quotes a sentence of a paragraph with a gap for its figure and asks which it is. */
public final class FigureInSentence implements Rule {

    @Override
    public String id() {
        return "figure-in-sentence";
    }

    @Override
    public Family family() {
        return Family.HOW_MANY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> GapFigure.in(sentence).stream()
                        .flatMap(figure -> ask(passage, figure).stream())
                        .limit(1))
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, GapFigure gap) {
        TextSentence sentence = gap.quoted().sentence();
        return new Figures(passage)
                .around(gap.figure(), gap.mention().text(), gap.gapped(), sentence)
                .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.QUANTITY, Bloom.REMEMBER)
                        .explaining("%s gives the figure: %s."
                                .formatted(sentence.mark(), gap.mention().text()))
                        .ordered(
                                "Which figure belongs in the gap in %s: “%s”?".formatted(sentence.mark(), gap.gapped()),
                                Answers.NUMBER,
                                options));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "The new cranes of the port of Kiel cost €70 million; they took two years to build.",
                        "Which figure belongs in the gap in ¶1: “The new cranes of the port of Kiel cost %s”?"
                                .formatted(Cloze.GAP),
                        "€70 million"),
                new Example(
                        "The repair of the bridge took 18 months and was paid for by the county.",
                        "Which figure belongs in the gap in ¶1: “The repair of the bridge took %s months and was paid for by the county”?"
                                .formatted(Cloze.GAP),
                        "18"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "It bought the new cranes of the port for €70 million with a loan.",
                "Nine in ten ferries between the two islands have been late since the spring.",
                "Between 40 and 60 ferries sail from the port of the island on a Sunday.",
                "The minister gave three reasons for the closure of the school in the spring.");
    }
}
