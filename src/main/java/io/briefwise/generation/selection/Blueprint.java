package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Family;
import io.briefwise.question.Process;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules for a set: every section is covered, at most two questions on a sentence, stems differ, at least 45 % lie
 * above Locate, families take turns, the labels of statements to judge
 * balance, and the key is seldom the longest option.
 */
final class Blueprint {

    private static final double ALIKE = 0.6;
    private static final double MOST_LOCATE = 0.55;
    private static final int PER_SENTENCE = 2;

    private final int sections;
    private final int size;

    Blueprint(int sections, int size) {
        this.sections = sections;
        this.size = size;
    }

    List<Candidate> choose(List<Candidate> bank, long seed) {
        List<Candidate> chosen = new ArrayList<>();
        List<String> labels = SetRules.labels(bank);
        for (int section = 0; section < sections; section++) {
            int wanted = section;
            pick(
                    bank.stream()
                            .filter(c -> c.question().head().section() == wanted)
                            .toList(),
                    chosen,
                    labels,
                    seed,
                    2);
        }
        pick(bank, chosen, labels, seed, size - chosen.size());
        SetRules.trim(chosen, MOST_LOCATE);
        LongestKeys.trim(chosen);
        return chosen;
    }

    /** Takes up to the given number, the family and section least seen so far first, then the surest. */
    private void pick(List<Candidate> from, List<Candidate> chosen, List<String> labels, long seed, int number) {
        for (int i = 0; i < number; i++) {
            Map<Family, Integer> seen = new HashMap<>();
            Map<Integer, Integer> places = new HashMap<>();
            chosen.forEach(candidate -> {
                seen.merge(candidate.question().head().family(), 1, Integer::sum);
                places.merge(
                        candidate.source().paragraph() * 1000
                                + candidate.source().section(),
                        1,
                        Integer::sum);
            });
            from.stream()
                    .filter(candidate -> !chosen.contains(candidate) && fits(candidate, chosen, labels))
                    .min(Comparator.comparingInt((Candidate c) ->
                                    seen.getOrDefault(c.question().head().family(), 0))
                            .thenComparingInt(c -> places.getOrDefault(
                                    c.source().paragraph() * 1000 + c.source().section(), 0))
                            .thenComparingDouble(c -> -c.question().head().confidence())
                            .thenComparingLong(c -> (c.stem().hashCode() ^ seed) * 0x9E3779B97F4A7C15L))
                    .ifPresent(chosen::add);
        }
    }

    private static boolean fits(Candidate candidate, List<Candidate> chosen, List<String> labels) {
        long onSentence = chosen.stream()
                .filter(other -> other.source().index() == candidate.source().index())
                .count();
        return onSentence < PER_SENTENCE
                && chosen.stream()
                        .noneMatch(other -> Twins.likeness(other.stem(), candidate.stem()) >= ALIKE
                                || SetRules.answers(other, candidate)
                                || SetRules.answers(candidate, other))
                && SetRules.labelsBalance(candidate, chosen, labels)
                && LongestKeys.allow(candidate, chosen)
                && (candidate.question().head().skill().process() != Process.LOCATE
                        || SetRules.locateShare(chosen, candidate) <= 0.7);
    }
}
