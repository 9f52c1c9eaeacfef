package io.briefwise.generation.family.argument;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.discourse.Place;
import io.briefwise.generation.discourse.Tied;
import io.briefwise.generation.discourse.Ties;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one part of a sentence is to the other; the connective that tells is left out of the quotation. */
final class HowPartsBear implements Rule {

    private static final int LONGEST = 38;
    /** Opposition is the easiest to find and would crowd the others out: half as many of it. */
    private static final int PER_THOUSAND = 2;

    private static final String POINTING =
            "(?is)(it|they|he|she|this|these|that|those|we|i|you|such|his|her|their|its|both|neither|none|here|if (this|that|it|they)|the (first|second|third|last|former|latter|other|two))\\b.*";

    @Override
    public String id() {
        return "role-of-clause";
    }

    @Override
    public Family family() {
        return Family.ROLE_IN_ARGUMENT;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        Map<Bearing, Integer> seen = new EnumMap<>(Bearing.class);
        int most = Math.max(PER_THOUSAND, passage.brief().words() * PER_THOUSAND / 1000);
        for (Tied tied : Ties.in(passage)) {
            bearing(tied)
                    .filter(_ -> tied.focus().isEmpty())
                    .filter(_ -> tied.refersWithin()
                            && !quoted(tied).matches(POINTING)
                            && quoted(tied).split(" ").length <= LONGEST)
                    .filter(step -> seen.merge(step, 1, Integer::sum)
                            <= (step == Bearing.OPPOSITION ? Math.max(1, most / 2) : most))
                    .ifPresent(step -> candidates.add(ask(passage, tied, step)));
        }
        return candidates;
    }

    /** What is granted at the head of a sentence is set against the rest of it no more than the rest against it. */
    private static Optional<Bearing> bearing(Tied tied) {
        return switch (tied.relation()) {
            case REASON -> Optional.of(Bearing.REASON);
            case RESULT -> tied.tiedFirst() ? Optional.empty() : Optional.of(Bearing.CONSEQUENCE);
            case CONTRAST, CONCESSION ->
                tied.tiedFirst() && tied.connective().place() != Place.COORDINATOR
                        ? Optional.empty()
                        : Optional.of(Bearing.OPPOSITION);
            case PURPOSE, CONCLUSION, ADDITION, EXAMPLE, RESTATEMENT, CONDITION, TIME -> Optional.empty();
        };
    }

    private static boolean subordinateFirst(Tied tied) {
        return tied.tiedFirst() && tied.connective().place() != Place.COORDINATOR;
    }

    private static String quoted(Tied tied) {
        return tied.tiedFirst()
                ? tied.tied().text() + " … " + tied.main().text()
                : tied.main().text() + " … " + tied.tied().text();
    }

    private static String stem(Tied tied) {
        return subordinateFirst(tied)
                ? "In %s, how does “… %s” relate to what follows it, “%s”?"
                        .formatted(
                                tied.sentence().mark(),
                                tied.tied().text(),
                                tied.main().text())
                : "In %s, how does the second part of “%s” relate to the first?"
                        .formatted(tied.sentence().mark(), quoted(tied));
    }

    private Candidate ask(Passage passage, Tied tied, Bearing bearing) {
        String mark = tied.sentence().mark();
        boolean first = subordinateFirst(tied);
        String cue = tied.connective().words();
        return Draft.by(id(), family(), passage.brief(), tied.sentence())
                .exercising(Skill.ROLE_IN_THE_ARGUMENT, Bloom.ANALYSE)
                .explaining("“%s” in %s shows it.".formatted(cue, mark))
                .confident(0.8)
                .scale(
                        stem(tied),
                        bearing.options(
                                cue, "the %s part of the sentence in %s".formatted(first ? "first" : "second", mark)));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Small ferries are seldom insured, since many of them carry nothing but sheep.",
                        "In ¶1, how does the second part of “Small ferries are seldom insured … many of them carry nothing but"
                                + " sheep” relate to the first?",
                        "It gives a reason for it"),
                new Example(
                        "Cod has left the shallow bays, so boats from Bergen have to sail far to the north.",
                        "In ¶1, how does the second part of “Cod has left the shallow bays … boats from Bergen have to sail far to the"
                                + " north” relate to the first?",
                        "It states what follows from it"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "They are seldom insured, since many of them carry nothing but sheep.",
                "Small ferries are seldom insured, and many of them carry nothing but sheep.");
    }
}
