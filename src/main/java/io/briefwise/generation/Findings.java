package io.briefwise.generation;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Checks;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.Stretch;
import io.briefwise.generation.ranking.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the rules make of a text and what the checks say to it.
 *
 * @param accepted what no check objects to, stretch by stretch, in the order of the rules
 * @param rejected the others
 */
record Findings(List<Candidate> accepted, List<Rejected> rejected) {

    Findings {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    static Findings in(Passage passage, List<Rule> rules, Watch watch) {
        List<Candidate> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Stretch> stretches = Stretch.of(passage);
        for (int i = 0; i < stretches.size() * rules.size(); i++) {
            Stretch stretch = stretches.get(i / rules.size());
            Rule rule = rules.get(i % rules.size());
            watch.asking((double) i / (stretches.size() * rules.size()), section(stretch));
            for (Candidate made : rule.candidates(stretch.passage())) {
                Candidate candidate = new Candidate(made.question(), stretch.original(made.source()), made.answers());
                Checks.firstObjection(candidate, passage)
                        .ifPresentOrElse(
                                found -> rejected.add(new Rejected(
                                        rule.id(),
                                        found.check(),
                                        candidate.stem(),
                                        found.objection().sentence())),
                                () -> rank(rule, candidate, accepted, rejected));
            }
        }
        return new Findings(accepted, rejected);
    }

    private static void rank(Rule rule, Candidate passed, List<Candidate> accepted, List<Rejected> rejected) {
        Candidate candidate = Ranking.usual().ranked(passed);
        double chance = candidate.question().head().confidence();
        if (chance >= Ranking.LEAST) {
            accepted.add(candidate);
        } else {
            String reason = String.format(Locale.ROOT, "usable as it is with a chance of %.2f only", chance);
            rejected.add(new Rejected(rule.id(), "ranking", candidate.stem(), reason));
        }
    }

    private static int section(Stretch stretch) {
        return stretch.originals().isEmpty()
                ? 0
                : stretch.originals().getFirst().section();
    }
}
