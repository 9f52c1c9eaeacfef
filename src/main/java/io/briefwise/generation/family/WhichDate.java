package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Dates;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Cloze;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;

/** Takes a date out of a statement and asks which it is. */
public final class WhichDate implements Rule {

    private static final int LONGEST = 31;

    @Override
    public String id() {
        return "which-date";
    }

    @Override
    public Family family() {
        return Family.WHEN;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        return Dated.in(passage, LONGEST).stream()
                .flatMap(dated -> ask(passage, dated).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Dated dated) {
        TextSentence sentence = dated.statement().sentence();
        String kind = dated.time().length() == 4 ? "year" : "date";
        return new Dates(passage)
                .around(dated.date(), sentence)
                .map(options -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.TIME, Bloom.REMEMBER)
                        .explaining("%s gives the date: %s."
                                .formatted(sentence.mark(), dated.date().text()))
                        .ordered(
                                "Which %s belongs in the gap: “%s”?"
                                        .formatted(
                                                kind,
                                                dated.gapped().replace('“', '‘').replace('”', '’')),
                                Answers.DATE,
                                options));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "By 2009 the port of Kiel had lost a third of its trade, although the ferries were kept.",
                "Which year belongs in the gap: “By %s the port of Kiel had lost a third of its trade”?"
                        .formatted(Cloze.GAP),
                "2009"));
    }

    @Override
    public List<String> silentOn() {
        return List.of("By 2009 it had lost a third of its trade.", "The port has lost a third of its trade.");
    }
}
