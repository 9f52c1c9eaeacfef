package io.briefwise.ui.quizzing;

import io.briefwise.attempt.AttemptSheet;
import io.briefwise.ui.parts.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a learner is in a quiz.
 *
 * @param number of the question that is shown, from 1
 */
record Position(Words words, AttemptSheet sheet, int number) {

    AttemptSheet.Entry entry() {
        return sheet.entries().get(number - 1);
    }

    int section() {
        return entry().question().section();
    }

    /** Whether no question comes after it, also none that opens later. */
    boolean last() {
        return number == sheet.asked();
    }

    boolean nextIsOpen() {
        return number < sheet.entries().size();
    }

    /** How many questions of a section are answered. */
    SectionState state(int section) {
        if (section > sheet.openTo()) {
            return SectionState.closed(words.say("quizzing.section.closed"));
        }
        List<AttemptSheet.Entry> here = sheet.entries().stream()
                .filter(entry -> entry.question().section() == section)
                .toList();
        long answered = here.stream().filter(entry -> entry.answer() != null).count();
        double share = here.isEmpty() ? 0 : (double) answered / here.size();
        return SectionState.open(share, words.say("quizzing.answered", answered, here.size()));
    }

    /** Of each question, those included that open later. */
    List<Dot> dots() {
        Stream<Dot> later = IntStream.rangeClosed(sheet.entries().size() + 1, sheet.asked())
                .mapToObj(closed -> Dot.closed(closed, words.say("quizzing.state.closed")));
        return Stream.concat(sheet.entries().stream().map(this::dot), later).toList();
    }

    private Dot dot(AttemptSheet.Entry entry) {
        Set<String> looks = new HashSet<>();
        String state = entry.answer() == null ? "open" : entry.settled() ? "settled" : "answered";
        if (entry.answer() != null) {
            looks.add("done");
        }
        if (entry.flagged()) {
            looks.add("flag");
            state += "-flagged";
        }
        return new Dot(entry.number(), words.say("quizzing.state." + state), looks);
    }
}
