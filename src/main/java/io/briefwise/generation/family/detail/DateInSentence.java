package io.briefwise.generation.family.detail;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Dates;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.family.WhichDate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Quotes a sentence of a paragraph with a gap for its only date, where the date's clause does not stand by itself. */
public final class DateInSentence implements Rule {

    @Override
    public String id() {
        return "date-in-sentence";
    }

    @Override
    public Family family() {
        return Family.WHEN;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        Set<Integer> asked = new WhichDate()
                .candidates(passage).stream()
                        .map(candidate -> candidate.source().index())
                        .collect(Collectors.toSet());
        return passage.sentences().stream()
                .filter(sentence -> !asked.contains(sentence.index()))
                .flatMap(sentence -> GapDate.in(sentence).stream())
                .flatMap(gap -> ask(passage, gap).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, GapDate gap) {
        TextSentence sentence = gap.quoted().sentence();
        return new Dates(passage)
                .around(gap.date(), sentence)
                .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.TIME, Bloom.REMEMBER)
                        .explaining("%s gives the date: %s."
                                .formatted(sentence.mark(), gap.date().text()))
                        .ordered(
                                "Which %s belongs in the gap in %s: “%s”?"
                                        .formatted(gap.isYear() ? "year" : "date", sentence.mark(), gap.gapped()),
                                Answers.DATE,
                                options));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "The timetable of the ferries was thrown out in 2009, when the council ran out of money.",
                "Which year belongs in the gap in ¶1: “The timetable of the ferries was thrown out in %s, when the council ran out of money”?"
                        .formatted(Cloze.GAP),
                "2009"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "It was thrown out in 2009, when the council of the island ran out of money.",
                "The ferries were sold in 2009 and bought back by the council of the island in 2014.");
    }
}
