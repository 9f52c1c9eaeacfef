package io.briefwise.quiz;

import io.briefwise.question.BankedQuestion;
import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Evidence;
import io.briefwise.question.QuestionVersionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which questions of a bank make the quiz and which the checks.
 *
 * @param quiz the set, in its order
 * @param checks two or three closed questions of the reserve for each section that has as many, by section
 */
record LessonPlan(List<QuestionVersionId> quiz, SortedMap<Integer, List<QuestionVersionId>> checks) {

    private static final int LEAST_IN_A_CHECK = 2;
    private static final int MOST_IN_A_CHECK = 3;

    static LessonPlan of(List<BankedQuestion> bank) {
        List<QuestionVersionId> quiz = bank.stream()
                .filter(BankedQuestion::inSet)
                .map(BankedQuestion::id)
                .toList();
        SortedMap<Integer, List<BankedQuestion>> reserve = new TreeMap<>();
        for (BankedQuestion banked : bank) {
            if (!banked.inSet() && banked.question() instanceof ClosedQuestion) {
                reserve.computeIfAbsent(banked.question().head().section(), _ -> new ArrayList<>())
                        .add(banked);
            }
        }
        SortedMap<Integer, List<QuestionVersionId>> checks = new TreeMap<>();
        reserve.forEach((section, questions) -> {
            List<QuestionVersionId> check = check(questions);
            if (check.size() >= LEAST_IN_A_CHECK) {
                checks.put(section, check);
            }
        });
        return new LessonPlan(quiz, checks);
    }

    /** The questions the generator is surest of, no two on the same place in the text, in the order of the text. */
    private static List<QuestionVersionId> check(List<BankedQuestion> reserve) {
        List<BankedQuestion> chosen = new ArrayList<>();
        reserve.stream().sorted(Comparator.comparingDouble(LessonPlan::doubt)).forEach(candidate -> {
            if (chosen.size() < MOST_IN_A_CHECK && chosen.stream().noneMatch(other -> meet(candidate, other))) {
                chosen.add(candidate);
            }
        });
        chosen.sort(Comparator.comparing(
                banked -> banked.question().head().evidence().getFirst().span(),
                Comparator.comparingInt(io.briefwise.brief.Span::paragraph)
                        .thenComparingInt(io.briefwise.brief.Span::start)));
        return chosen.stream().map(BankedQuestion::id).toList();
    }

    private static double doubt(BankedQuestion banked) {
        return 1 - banked.question().head().confidence();
    }

    private static boolean meet(BankedQuestion one, BankedQuestion other) {
        List<Evidence> others = other.question().head().evidence();
        return one.question().head().evidence().stream()
                .anyMatch(
                        piece -> others.stream().anyMatch(found -> found.span().overlaps(piece.span())));
    }
}
