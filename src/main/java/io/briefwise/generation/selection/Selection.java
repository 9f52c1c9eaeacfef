package io.briefwise.generation.selection;

import io.briefwise.brief.Brief;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The set and the rest.
 *
 * @param set in the order of the text
 * @param reserve in the order of the text
 */
public record Selection(List<Question> set, List<Question> reserve) {

    private static final int ORDERS = 64;

    public Selection {
        set = List.copyOf(set);
        reserve = List.copyOf(reserve);
    }

    public static Selection from(List<Candidate> bank, Brief brief, long seed) {
        Blueprint blueprint = new Blueprint(brief.sections().size(), size(brief));
        List<Candidate> distinct = Twins.without(bank);
        List<Candidate> chosen = largest(blueprint, distinct, seed);
        List<Candidate> rest = new ArrayList<>(distinct);
        rest.removeAll(chosen);
        KeyDealer dealer = new KeyDealer(seed);
        return new Selection(dealt(chosen, dealer), dealt(rest, dealer));
    }

    /** What is taken first shuts out what is like it, so several orders are tried; the largest set wins, the first of equals. */
    private static List<Candidate> largest(Blueprint blueprint, List<Candidate> bank, long seed) {
        List<Candidate> largest = List.of();
        for (long order = 0; order < ORDERS; order++) {
            List<Candidate> chosen = blueprint.choose(bank, seed + order * 1_000_003);
            if (chosen.size() > largest.size()) {
                largest = chosen;
            }
        }
        return largest;
    }

    /** About 18 questions on 1,000 words, never fewer than 6 nor more than 40. */
    private static int size(Brief brief) {
        return Math.clamp(brief.words() * 18L / 1000, 6, 40);
    }

    private static List<Question> dealt(List<Candidate> candidates, KeyDealer dealer) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.source().index()))
                .map(dealer::deal)
                .toList();
    }
}
