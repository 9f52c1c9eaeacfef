package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Figures;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a figure out of a statement and asks which it is. */
final class WhichFigure implements Rule {

    private static final int LONGEST = 31;

    @Override
    public String id() {
        return "which-figure";
    }

    @Override
    public Family family() {
        return Family.HOW_MANY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            if (HowMany.asksOn(passage, sentence)) {
                continue;
            }
            for (Mention mention : sentence.mentions()) {
                StatedFigure.in(passage, sentence, mention, LONGEST)
                        .flatMap(stated -> ask(passage, stated))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, StatedFigure stated) {
        TextSentence sentence = stated.statement().sentence();
        return new Figures(passage)
                .around(
                        stated.asked(),
                        stated.mention().text(),
                        stated.statement().words(),
                        sentence)
                .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.QUANTITY, Bloom.REMEMBER)
                        .explaining("%s gives the figure: %s."
                                .formatted(sentence.mark(), stated.mention().text()))
                        .ordered(stated.stem(), Answers.NUMBER, options));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "By 2019, the port of Kiel had bought new cranes at a cost of €70 million, which took two years.",
                "Which figure belongs in the gap: “By 2019, the port of Kiel had bought new cranes at a cost of %s”?"
                        .formatted(Cloze.GAP),
                "€70 million"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "He bought it for €70 million in 2019 with the help of a loan.",
                "The software of the bank flagged more than 83% of all forged cheques.",
                "Norway has three reasons to object to the new plan of the Danish government.");
    }
}
