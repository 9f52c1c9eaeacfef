package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptSheet;
import io.briefwise.ui.parts.Words;
import java.util.List;
import java.util.Set;

/**
 * Where a learner is in a quiz.
 *
 * @param number of the question that is open, from 1
 * @param flagged the numbers of the questions to come back to
 */
record Position(Words words, AttemptSheet sheet, int number, Set<Integer> flagged) {

    Position {
        flagged = Set.copyOf(flagged);
    }

    AttemptSheet.Entry entry() {
        return sheet.entries().get(number - 1);
    }

    int section() {
        return entry().question().section();
    }

    boolean last() {
        return number == sheet.entries().size();
    }

    boolean flaggedHere() {
        return flagged.contains(number);
    }

    /** How many questions of a section are answered. */
    SectionState state(int section) {
        List<AttemptSheet.Entry> here = sheet.entries().stream()
                .filter(entry -> entry.question().section() == section)
                .toList();
        long answered = here.stream().filter(entry -> entry.answer() != null).count();
        double share = here.isEmpty() ? 0 : (double) answered / here.size();
        return new SectionState(share, words.say("quizzing.answered", answered, here.size()));
    }

    List<Dot> dots() {
        return sheet.entries().stream().map(this::dot).toList();
    }

    private Dot dot(AttemptSheet.Entry entry) {
        boolean answered = entry.answer() != null;
        boolean flag = flagged.contains(entry.number());
        String state;
        Set<String> looks;
        if (answered) {
            state = flag ? "answered-flagged" : "answered";
            looks = flag ? Set.of("done", "flag") : Set.of("done");
        } else {
            state = flag ? "flagged" : "open";
            looks = flag ? Set.of("flag") : Set.of();
        }
        return new Dot(entry.number(), words.say("quizzing.state." + state), looks);
    }
}
