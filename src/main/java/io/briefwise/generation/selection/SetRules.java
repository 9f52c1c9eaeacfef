package io.briefwise.generation.selection;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Judgement;
import io.briefwise.question.Process;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What must hold between the questions of one set. */
final class SetRules {

    private static final int FLOOR = 6;

    private SetRules() {}

    /** Whether the stem of one gives the key of the other away, both being on one sentence. */
    static boolean answers(Candidate one, Candidate other) {
        return one.source().index() == other.source().index()
                && !other.answers().isFixed()
                && !other.key().isEmpty()
                && one.stem().toLowerCase(Locale.ROOT).contains(other.key().toLowerCase(Locale.ROOT));
    }

    /** The labels that have to balance: True and False, and Not stated only where the bank has such a statement. */
    static List<String> labels(List<Candidate> bank) {
        return Judgement.LABELS.stream()
                .filter(label -> !label.equals("Not stated") || labelled(label, bank) > 0)
                .toList();
    }

    /** Whether the labels that have to balance still differ by at most one with the candidate among them. */
    static boolean labelsBalance(Candidate candidate, List<Candidate> chosen, List<String> labels) {
        if (!(candidate.question() instanceof Judgement)) {
            return true;
        }
        long fewest = labels.stream()
                .mapToLong(label -> labelled(label, chosen))
                .min()
                .orElse(0);
        return labelled(candidate.key(), chosen) <= fewest;
    }

    private static long labelled(String label, List<Candidate> chosen) {
        return chosen.stream()
                .filter(candidate -> candidate.question() instanceof Judgement
                        && candidate.key().equals(label))
                .count();
    }

    static double locateShare(List<Candidate> chosen, Candidate added) {
        long locate = chosen.stream().filter(SetRules::isLocate).count();
        return (double) (locate + (isLocate(added) ? 1 : 0)) / (chosen.size() + 1);
    }

    /** Takes Locate questions out again, the least sure first, until their share is small enough. */
    static void trim(List<Candidate> chosen, double most) {
        // below the floor a set is no longer one: then a text that gives little else may go over the share
        while (chosen.size() > FLOOR
                && chosen.stream().filter(SetRules::isLocate).count() > most * chosen.size()) {
            Candidate least = chosen.stream()
                    .filter(SetRules::isLocate)
                    .min(Comparator.comparingDouble(
                            candidate -> candidate.question().head().confidence()))
                    .orElseThrow();
            long inSection = chosen.stream()
                    .filter(other -> other.question().head().section()
                            == least.question().head().section())
                    .count();
            if (inSection <= 1) {
                return;
            }
            chosen.remove(least);
        }
    }

    private static boolean isLocate(Candidate candidate) {
        return candidate.question().head().skill().process() == Process.LOCATE;
    }
}
