package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Checks;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which open questions a text gets. The forms take turns, the one that has asked least first; no sentence is asked about
 * twice, and no paragraph more than a few times, so that the questions spread over the text.
 */
final class Plan {

    private static final int WORDS_A_QUESTION = 110;
    private static final int A_PARAGRAPH = 4;
    private static final int A_FORM = 4;
    /** Where there are fewer, a sentence may be asked about in two ways. */
    private static final int WORDS_TO_ASK_TWICE = 175;
    /** Where there are fewer, what fits many a recommendation is asked too. */
    private static final int WORDS_TO_REACH = 250;

    private static final int FORMS = 4;
    /** They ask much the same about one sentence. */
    private static final Set<String> ALIKE = Set.of(Family.OPEN_EVIDENCE.id(), Family.OPEN_ASSUMPTION.id());

    private final Map<String, List<Candidate>> chosen = new LinkedHashMap<>();

    private Plan() {}

    static Plan of(Passage passage) {
        return passage.notes().of(Plan.class, () -> made(passage));
    }

    List<Candidate> of(OpenForm form) {
        return List.copyOf(chosen.getOrDefault(form.id(), List.of()));
    }

    private static Plan made(Passage passage) {
        Argument argument = Argument.of(passage);
        Plan plan = new Plan();
        if (!argument.argues()) {
            return plan;
        }
        int most = 1 + passage.brief().words() / WORDS_A_QUESTION;
        Map<String, List<Candidate>> asked = sound(passage, form -> form.asked(argument));
        plan.choose(asked, most, 1);
        Map<String, List<Candidate>> otherwise = sound(passage, form -> form.otherwise(argument));
        plan.choose(asked, 1 + passage.brief().words() / WORDS_TO_ASK_TWICE, 2);
        plan.choose(otherwise, 1 + passage.brief().words() / WORDS_TO_REACH, 1);
        plan.widen(asked);
        plan.widen(otherwise);
        plan.chosen
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(candidate -> candidate.source().index())));
        return plan;
    }

    private static Map<String, List<Candidate>> sound(Passage passage, Function<OpenForm, List<Candidate>> asking) {
        Map<String, List<Candidate>> sound = new LinkedHashMap<>();
        for (OpenForm form : OpenRules.forms()) {
            sound.put(
                    form.id(),
                    asking.apply(form).stream()
                            .filter(candidate ->
                                    Checks.firstObjection(candidate, passage).isEmpty())
                            .toList());
        }
        return sound;
    }

    /** The forms take turns; among those that have asked as often, the one that has least to ask goes first. */
    private void choose(Map<String, List<Candidate>> open, int most, int aSentence) {
        while (all().size() < most) {
            Optional<Candidate> next = open.entrySet().stream()
                    .filter(form -> count(form.getKey()) < A_FORM)
                    .map(form -> form.getValue().stream()
                            .filter(candidate -> isNew(candidate, aSentence))
                            .toList())
                    .filter(left -> !left.isEmpty())
                    .min(Comparator.comparingInt((List<Candidate> left) -> count(form(left.getFirst())))
                            .thenComparingInt(List::size))
                    .map(List::getFirst);
            if (next.isEmpty()) {
                return;
            }
            chosen.computeIfAbsent(form(next.get()), _ -> new ArrayList<>()).add(next.get());
        }
    }

    /** Further forms, where a text with questions has few. */
    private void widen(Map<String, List<Candidate>> open) {
        Map<String, List<Candidate>> unused = new LinkedHashMap<>(open);
        unused.keySet().removeAll(chosen.keySet());
        while (!chosen.isEmpty() && chosen.size() < FORMS && !unused.isEmpty()) {
            int before = all().size();
            choose(unused, before + 1, 2);
            if (all().size() == before) {
                return;
            }
            unused.keySet().removeAll(chosen.keySet());
        }
    }

    private static String form(Candidate candidate) {
        return candidate.question().head().rule();
    }

    private int count(String form) {
        return chosen.getOrDefault(form, List.of()).size();
    }

    private List<Candidate> all() {
        return chosen.values().stream().flatMap(List::stream).toList();
    }

    private boolean isNew(Candidate candidate, int aSentence) {
        List<Candidate> all = all();
        boolean other = all.stream()
                .filter(known -> known.source().equals(candidate.source()))
                .noneMatch(known -> form(known).equals(form(candidate))
                        || ALIKE.contains(form(known)) && ALIKE.contains(form(candidate)));
        return other
                && among(all, known -> known.source().equals(candidate.source())) < aSentence
                && among(
                                all,
                                known -> known.source().number()
                                        == candidate.source().number())
                        < A_PARAGRAPH;
    }

    private static long among(List<Candidate> all, Predicate<Candidate> which) {
        return all.stream().filter(which).count();
    }
}
