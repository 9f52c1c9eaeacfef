package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Matching;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Statements of a text with gaps for their figures, to be matched with the figures; no unit stands alone, so that the text decides. */
final class FiguresToStatements implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST = 28;

    @Override
    public String id() {
        return "match-figures";
    }

    @Override
    public Family family() {
        return Family.HOW_MANY;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<List<StatedFigure>> kinds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (TextSentence sentence : passage.sentences()) {
            for (Mention mention : sentence.mentions()) {
                StatedFigure.in(passage, sentence, mention, LONGEST)
                        .ifPresent(stated -> add(stated, kinds.get(kind(stated))));
            }
        }
        List<StatedFigure> found = new ArrayList<>();
        kinds.stream()
                .filter(kind -> kind.size() > 1)
                .sorted(Comparator.comparingInt(kind -> -kind.size()))
                .forEach(kind -> found.addAll(kind.subList(0, Math.min(MOST, kind.size()))));
        // of a second kind at least two, or its figure would be known by its unit
        int size = found.size() < MOST + 1 ? found.size() : MOST;
        return size < FEWEST ? List.of() : List.of(candidate(passage, found.subList(0, size)));
    }

    private static int kind(StatedFigure stated) {
        return stated.figure().isShare() ? 0 : stated.figure().currency().isEmpty() ? 1 : 2;
    }

    /** One of a sentence, no figure twice; a count in words would stand out among digits. */
    private static void add(StatedFigure stated, List<StatedFigure> kind) {
        boolean alone = kind.stream()
                .noneMatch(
                        other -> other.mention().text().equals(stated.mention().text())
                                || other.statement().sentence().index()
                                        == stated.statement().sentence().index());
        if (alone && !stated.figure().worded()) {
            kind.add(stated);
        }
    }

    private Candidate candidate(Passage passage, List<StatedFigure> figures) {
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Draft draft = Draft.by(
                        id(),
                        family(),
                        passage.brief(),
                        figures.getFirst().statement().sentence())
                .exercising(Skill.QUANTITY, Bloom.UNDERSTAND)
                .explaining("Each statement stands in the text with its figure.");
        for (StatedFigure stated : figures) {
            TextSentence sentence = stated.statement().sentence();
            draft.restingOn(sentence.span());
            prompts.add(new Matching.Prompt(
                    stated.gapped(),
                    answers.size(),
                    "%s gives it: %s."
                            .formatted(sentence.mark(), stated.mention().text())));
            answers.add(stated.mention().text());
        }
        return draft.matching("Which figure belongs in which statement?", prompts, answers);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "In 1995, the village of Selje sold its school for €12 million, whereas the church was kept. Norway paid about"
                        + " €40 million for three ferries from Finland. By 2019, the port of Kiel had bought new cranes at a cost of €70"
                        + " million, which took two years.",
                "Which figure belongs in which statement?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Norway paid about €40 million for three ferries from Finland. He bought it for €12 million in 1995.");
    }
}
