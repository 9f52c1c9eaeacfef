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

    public Selection {
        set = List.copyOf(set);
        reserve = List.copyOf(reserve);
    }

    public static Selection from(List<Candidate> bank, Brief brief, long seed) {
        Blueprint blueprint = new Blueprint(brief.sections().size(), size(brief));
        List<Candidate> distinct = Twins.without(bank);
        List<Candidate> chosen = blueprint.choose(distinct, seed);
        List<Candidate> rest = new ArrayList<>(distinct);
        rest.removeAll(chosen);
        KeyDealer dealer = new KeyDealer(seed);
        return new Selection(dealt(chosen, dealer), dealt(rest, dealer));
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
