package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Matching;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences of a text with gaps for figures of one unit, so that none is known by it, to be matched with the figures. */
public final class FiguresToStatements implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST = 30;
    /** Figures of very different size are told apart without the text. */
    private static final double SIZE = 12;

    private static final double APART = 1.1;

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
        Map<String, List<GapFigure>> byUnit = new LinkedHashMap<>();
        for (TextSentence sentence : passage.sentences()) {
            GapFigure.in(sentence).stream()
                    .filter(gap -> !gap.figure().worded() && gap.gapped().split(" ").length <= LONGEST)
                    .filter(gap -> !unit(gap).isEmpty())
                    .limit(1)
                    .forEach(gap -> add(gap, byUnit.computeIfAbsent(unit(gap), _ -> new ArrayList<>())));
        }
        return byUnit.values().stream()
                .filter(figures -> figures.size() >= FEWEST)
                .map(figures -> candidate(passage, figures))
                .toList();
    }

    private static String unit(GapFigure gap) {
        return gap.figure().currency() + gap.figure().unit();
    }

    private static void add(GapFigure gap, List<GapFigure> others) {
        double value = gap.figure().value();
        boolean like = others.stream()
                .mapToDouble(other -> other.figure().value())
                .allMatch(other -> Math.max(value, other) <= SIZE * Math.min(value, other)
                        && Math.max(value, other) >= APART * Math.min(value, other));
        if (like && others.size() < MOST) {
            others.add(gap);
        }
    }

    private Candidate candidate(Passage passage, List<GapFigure> figures) {
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Draft draft = Draft.by(
                        id(),
                        family(),
                        passage.brief(),
                        figures.getFirst().quoted().sentence())
                .exercising(Skill.QUANTITY, Bloom.UNDERSTAND)
                .explaining("Each sentence stands in the text with its figure.");
        for (GapFigure gap : figures) {
            TextSentence sentence = gap.quoted().sentence();
            String figure = gap.mention().text();
            draft.restingOn(sentence.span());
            prompts.add(new Matching.Prompt(
                    "“%s” (%s)".formatted(gap.gapped(), sentence.mark()),
                    answers.size(),
                    "%s gives it: %s.".formatted(sentence.mark(), figure)));
            answers.add(figure);
        }
        return draft.matching("Which figure belongs in which sentence?", prompts, answers);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The village of Selje sold its school for €12 million. Norway paid about €40 million for three ferries from"
                        + " Finland. The new cranes of the port cost the town of Kiel €70 million.",
                "Which figure belongs in which sentence?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "Norway paid about €40 million for three ferries from Finland. The village sold its school for €12 million.",
                "Norway paid about €40 million for three ferries from Finland. The cost of the school in the village fell by"
                        + " 12%. The new cranes of the port cost the town of Kiel €70 billion.");
    }
}
