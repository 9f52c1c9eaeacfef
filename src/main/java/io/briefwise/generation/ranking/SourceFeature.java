package io.briefwise.generation.ranking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.clause.Standing;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What stands behind a question: its source sentence, its parse, its options. */
enum SourceFeature implements Feature {
    LONG_SENTENCE(
            candidate -> Math.max(0, candidate.source().analysis().tokens().size() - 28) / 10.0),
    CLAUSES_OF_THE_SENTENCE(
            candidate -> Math.max(0, candidate.source().clauses().size() - 2)),
    CLAUSES_HUNG_ON_NOUNS(candidate -> candidate.source().clauses().stream()
            .filter(clause -> clause.standing() == Standing.RELATIVE)
            .count()),
    NO_TRUSTED_CLAUSE(candidate -> candidate.source().trusted().isEmpty() ? 1 : 0),
    TRUSTED_SHARE(candidate -> (double) candidate.source().trusted().size()
            / Math.max(1, candidate.source().clauses().size())),
    VERBATIM(
            candidate -> Overlap.longestRun(candidate.stem(), candidate.source().text())),
    OPENS_WITH_A_PRONOUN(
            candidate -> candidate.source().text().matches("(?s)(It|He|She|They|This|These|That|Those)\\b.*") ? 1 : 0),
    UNEVEN_OPTIONS(candidate -> candidate.answers().isFixed() ? 0 : unevenness(candidate.options())),
    WITHOUT_SUPPORT(candidate -> share(candidate, Role.NO_SUPPORT)),
    FROM_OTHER_PLACES(candidate -> share(candidate, Role.OTHER_SPAN));

    private final ToDoubleFunction<Candidate> counted;

    SourceFeature(ToDoubleFunction<Candidate> counted) {
        this.counted = counted;
    }

    @Override
    public double of(Candidate candidate) {
        return counted.applyAsDouble(candidate);
    }

    private static double share(Candidate candidate, Role role) {
        List<Option> distractors = candidate.distractors();
        return (double) distractors.stream()
                        .filter(option -> option.role() == role)
                        .count()
                / Math.max(1, distractors.size());
    }

    /** How many times as long as the shortest option the longest is, less one. */
    private static double unevenness(List<Option> options) {
        var lengths =
                options.stream().mapToInt(option -> option.text().length()).summaryStatistics();
        return options.isEmpty() ? 0 : Math.min(2, (double) lengths.getMax() / lengths.getMin() - 1);
    }
}
