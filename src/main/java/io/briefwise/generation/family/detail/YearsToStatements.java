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
import java.util.List;

/** Sentences of a text with gaps for their years, to be matched with the years. */
public final class YearsToStatements implements Rule {

    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST = 30;
    /** Years of two ages are told apart without the text. */
    private static final int SPAN = 120;

    @Override
    public String id() {
        return "match-dates";
    }

    @Override
    public Family family() {
        return Family.WHEN;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<GapDate> found = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            GapDate.in(sentence)
                    .filter(gap -> gap.isYear() && gap.gapped().split(" ").length <= LONGEST)
                    .filter(gap -> found.size() < MOST && found.stream().allMatch(other -> isApart(gap, other)))
                    .ifPresent(found::add);
        }
        return found.size() < FEWEST ? List.of() : List.of(candidate(passage, found));
    }

    private static boolean isApart(GapDate one, GapDate other) {
        int apart = Math.abs(one.year() - other.year());
        return apart > 1 && apart <= SPAN;
    }

    private Candidate candidate(Passage passage, List<GapDate> dates) {
        List<Matching.Prompt> prompts = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Draft draft = Draft.by(
                        id(),
                        family(),
                        passage.brief(),
                        dates.getFirst().quoted().sentence())
                .exercising(Skill.TIME, Bloom.UNDERSTAND)
                .explaining("Each sentence stands in the text with its year.");
        for (GapDate gap : dates) {
            TextSentence sentence = gap.quoted().sentence();
            draft.restingOn(sentence.span());
            prompts.add(new Matching.Prompt(
                    "“%s” (%s)".formatted(gap.gapped(), sentence.mark()),
                    answers.size(),
                    "%s gives it: %s.".formatted(sentence.mark(), gap.date().text())));
            answers.add(gap.date().text());
        }
        return draft.matching("Which year belongs in which sentence?", prompts, answers);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "In 1995 the village of Selje sold its school to a family from Bergen. Norway bought two ferries from a yard in"
                        + " Finland in 1961. The port of Kiel opened a museum for sailors and their families in 2008.",
                "Which year belongs in which sentence?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "In 1995 the village of Selje sold its school to a family from Bergen. It bought two ferries from Finland in 1961.");
    }
}
