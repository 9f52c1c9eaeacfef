package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.discourse.Tied;
import io.briefwise.generation.discourse.Ties;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Quotes one of two tied clauses and asks for the other, among statements from other paragraphs. */
final class OtherClause implements Rule {

    private final Asked asked;

    OtherClause(Asked asked) {
        this.asked = asked;
    }

    @Override
    public String id() {
        return asked.id();
    }

    @Override
    public Family family() {
        return asked.family();
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherStatements others = new OtherStatements(passage);
        return Ties.in(passage).stream()
                .filter(asked::suits)
                .flatMap(tied -> ask(passage, tied, others).stream())
                .toList();
    }

    private Optional<Candidate> ask(Passage passage, Tied tied, OtherStatements others) {
        Optional<String> said = tied.mainQuoted().or(tied::mainAlone);
        return said.flatMap(main -> tied.tiedAlone().flatMap(key -> ask(passage, tied, main, key, others)));
    }

    private Optional<Candidate> ask(Passage passage, Tied tied, String said, String key, OtherStatements others) {
        String mark = tied.sentence().mark();
        String cue = tied.connective().words();
        return Draft.by(id(), family(), passage.brief(), tied.sentence())
                .exercising(asked.skill(), asked.bloom())
                .explaining("“%s” in %s ties the two.".formatted(cue, mark))
                .confident(0.75)
                .choice(
                        asked.stem(tied, said),
                        Answers.STATEMENT,
                        Offered.right(
                                key,
                                "%s ties it to the other by “%s”: “%s”"
                                        .formatted(
                                                mark,
                                                cue,
                                                Reasons.excerpt(tied.sentence().text(), cue))),
                        wrong(tied, others.like(key, said, tied.sentence())));
    }

    /** Where two things are contrasted, the first wrong answer mixes them up. */
    private List<Option> wrong(Tied tied, List<OtherStatements.Found> elsewhere) {
        String mark = tied.sentence().mark();
        Stream<Option> mixed = asked == Asked.CONTRAST
                ? tied.crossed().stream().map(words -> Offered.mixed(words, mark))
                : Stream.empty();
        return Stream.concat(
                        mixed,
                        Offered.wrong(elsewhere, "it is not %s, which stands in %s".formatted(asked.wanted(), mark))
                                .stream())
                .toList();
    }

    @Override
    public List<Example> fires() {
        return Shown.fires(asked);
    }

    @Override
    public List<String> silentOn() {
        return Shown.silentOn(asked);
    }
}
